import { readConfidence } from './confidence.ts';
import { countLimitMethod, countLimits } from './count-limits.ts';
import type { CountAndDenominator, Estimate } from './estimate.ts';

/** What a crude rate is made from. */
export interface CrudeRateInput extends CountAndDenominator {
  /** What the rate is per: 10000 for "per 10,000". */
  readonly multiplier: number;
  /** 0.9 to 1, or 90 to 100. */
  readonly confidence: number;
}

/**
 * Events per so many people, with limits from those of the count: exact Poisson below 10 events, Byar's from 10.
 *
 *     value = multiplier x / n; limits = multiplier (limits of x) / n
 *
 * A missing count or denominator gives a missing value and limits. The count may exceed the denominator (a person may
 * have several events). A negative count, a denominator of 0 or less and a confidence outside its range are
 * RangeErrors.
 *
 * Methods and sources of the limits: `count-limits.ts`.
 */
export function crudeRate({ count, denominator, multiplier, confidence }: CrudeRateInput): Estimate {
  if (count !== null && !(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  if (denominator !== null && !(denominator > 0)) {
    throw new RangeError(`invalid denominator; not above 0: ${denominator}`);
  }
  const level = readConfidence(confidence);
  const method = count === null ? null : countLimitMethod(count);
  if (count === null || denominator === null) {
    return { value: null, lower: null, upper: null, confidence: level, method };
  }
  const { lower, upper } = countLimits(count, level);
  return {
    value: toRate(count, multiplier, denominator),
    lower: lower === null ? null : toRate(lower, multiplier, denominator),
    upper: upper === null ? null : toRate(upper, multiplier, denominator),
    confidence: level,
    method,
  };
}

function toRate(events: number, multiplier: number, denominator: number): number {
  return (multiplier * events) / denominator;
}
