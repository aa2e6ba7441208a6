import type { StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Figure } from './denominator.ts';
import { type DenominatorGround, findDenominators } from './find-denominators.ts';

/**
 * Finds the populations that some figures need, and answers what makes each of those figures complete: a count without
 * a denominator gets the population that is held for it, or the reason why there is none; any other stays as it is.
 */
export async function findCompletion(
  figures: readonly StoredObservation[],
  ground: DenominatorGround,
  context: AnswerContext,
): Promise<(figure: StoredObservation) => Figure> {
  const denominators = await findDenominators(figures, ground, context);
  return (figure) => {
    const lookedUp = denominators.get(figure);
    if (!lookedUp) return figure;
    return lookedUp.kind === 'missing'
      ? { ...figure, lookedUp }
      : { ...figure, denominator: lookedUp.people, lookedUp };
  };
}
