import type { StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Figure } from '../denominators/denominator.ts';
import { type DenominatorGround, findDenominators } from '../denominators/find-denominators.ts';
import type { TrendLines } from './find-trend-lines.ts';

/** The lines of a trend, each count without a denominator divided by the population that is held for it. */
export async function completeTrendLines(
  { lines, benchmarkObservations }: TrendLines,
  ground: DenominatorGround,
  context: AnswerContext,
): Promise<TrendLines> {
  const figures = [...lines.flatMap(({ observations }) => observations), ...benchmarkObservations];
  const denominators = await findDenominators(figures, ground, context);
  if (denominators.size === 0) return { lines, benchmarkObservations };
  const complete = (observation: StoredObservation): Figure => {
    const lookedUp = denominators.get(observation);
    if (!lookedUp) return observation;
    return lookedUp.kind === 'missing'
      ? { ...observation, lookedUp }
      : { ...observation, denominator: lookedUp.people, lookedUp };
  };
  return {
    lines: lines.map((line) => ({ ...line, observations: line.observations.map(complete) })),
    benchmarkObservations: benchmarkObservations.map(complete),
  };
}
