import { standardErrorsWithin } from './confidence.ts';

/** The parts of a figure that say how far it may lie from the truth by chance. */
export interface FigureWithSpread {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly count: number | null;
}

/**
 * The standard error of a figure, in the unit of its value: from its 95% limits the distance between them over twice
 * 1.96; without limits from its count as Poisson's, value / square root of count. Null where neither says anything.
 */
export function standardError({ value, lower95, upper95, count }: FigureWithSpread): number | null {
  if (lower95 !== null && upper95 !== null && upper95 > lower95)
    return (upper95 - lower95) / (2 * standardErrorsWithin(0.95));
  if (value !== null && value > 0 && count !== null && count > 0) return value / Math.sqrt(count);
  return null;
}
