import { readConfidence, standardErrorsWithin } from './confidence.ts';
import type { Estimate } from './estimate.ts';

/** A value with its 95% limits. */
export interface LimitedValue {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
}

/**
 * The difference d of two independent figures, one less the other, with limits from the standard error s of each, which
 * is the width of its 95% limits over 2 times 1.96:
 *
 *     d = x_1 - x_2
 *     limits = d -/+ z sqrt(s_1^2 + s_2^2)
 *
 * The difference is more than chance where its limits do not hold 0. Two figures whose own limits overlap may differ by
 * more than chance all the same. A missing value makes a missing difference, a missing limit one without limits. A
 * confidence outside its range is a RangeError.
 *
 * Altman DG, Bland JM. Interaction revisited: the difference between two estimates. BMJ 2003;326:219.
 */
export function differenceOfFigures(
  one: LimitedValue,
  other: LimitedValue,
  confidence: number,
): Estimate<'normal'> {
  const level = readConfidence(confidence);
  const none = { value: null, lower: null, upper: null, confidence: level, method: null };
  if (one.value === null || other.value === null) return none;
  const value = one.value - other.value;
  const [first, second] = [widthOf(one), widthOf(other)];
  if (first === null || second === null) return { ...none, value };
  const z = standardErrorsWithin(level);
  const reach = (z * Math.hypot(first, second)) / (2 * standardErrorsWithin(0.95));
  return { value, lower: value - reach, upper: value + reach, confidence: level, method: 'normal' };
}

/** Whether a difference is more than chance at the confidence of its limits; null where it has none. */
export function isMoreThanChance({ lower, upper }: Estimate<'normal'>): boolean | null {
  if (lower === null || upper === null) return null;
  return lower > 0 || upper < 0;
}

function widthOf({ lower95, upper95 }: LimitedValue): number | null {
  return lower95 === null || upper95 === null ? null : upper95 - lower95;
}
