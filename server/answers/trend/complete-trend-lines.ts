import type { AnswerContext } from '../answer-context.ts';
import { findCompletion } from '../denominators/complete-figures.ts';
import type { DenominatorGround } from '../denominators/find-denominators.ts';
import type { TrendLines } from './find-trend-lines.ts';

/** The lines of a trend, each count without a denominator divided by the population that is held for it. */
export async function completeTrendLines(
  { lines, benchmarkObservations }: TrendLines,
  ground: DenominatorGround,
  context: AnswerContext,
): Promise<TrendLines> {
  const figures = [...lines.flatMap(({ observations }) => observations), ...benchmarkObservations];
  const complete = await findCompletion(figures, ground, context);
  return {
    lines: lines.map((line) => ({ ...line, observations: line.observations.map(complete) })),
    benchmarkObservations: benchmarkObservations.map(complete),
  };
}
