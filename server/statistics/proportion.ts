import { readConfidence } from './confidence.ts';
import type { CountAndDenominator, Estimate } from './estimate.ts';
import { wilsonLimits } from './wilson.ts';

/** What a proportion is made from. */
export interface ProportionInput extends CountAndDenominator {
  /** What the proportion is of: 100 for a percentage, 1 for a fraction. */
  readonly multiplier: number;
  /** 0.9 to 1, or 90 to 100; null for the value alone. */
  readonly confidence: number | null;
}

/**
 * The part of a group that has something, with Wilson's score limits.
 *
 *     value = multiplier x / n; limits = multiplier (Wilson's limits of x / n)
 *
 * A missing count or denominator gives a missing value and limits; a missing confidence gives the value alone. A
 * negative count, a denominator of 0 or less, a count above its denominator and a confidence outside its range are
 * RangeErrors.
 *
 * Formula and sources of the limits: `wilson.ts`.
 */
export function proportion({ count, denominator, multiplier, confidence }: ProportionInput): Estimate {
  checkPart(count, denominator);
  const level = confidence === null ? null : readConfidence(confidence);
  const method = level === null ? null : 'wilson';
  const nothing: Estimate = { value: null, lower: null, upper: null, confidence: level, method };
  if (count === null || denominator === null) return nothing;
  const value = (multiplier * count) / denominator;
  if (level === null) return { ...nothing, value };
  const { lower, upper } = wilsonLimits(count, denominator, level);
  return {
    ...nothing,
    value,
    lower: lower === null ? null : multiplier * lower,
    upper: upper === null ? null : multiplier * upper,
  };
}

function checkPart(count: number | null, denominator: number | null): void {
  if (count !== null && !(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  if (denominator !== null && !(denominator > 0)) {
    throw new RangeError(`invalid denominator; not above 0: ${denominator}`);
  }
  if (count !== null && denominator !== null && count > denominator) {
    throw new RangeError(`invalid count; above its denominator of ${denominator}: ${count}`);
  }
}
