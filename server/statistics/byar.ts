import { readConfidence, standardErrorsWithin } from './confidence.ts';
import type { Limits } from './estimate.ts';

/**
 * Byar's approximation to the limits of a Poisson count x, whole or not; z is the normal quantile of the confidence.
 *
 *     lower = x (1 - 1/(9x) - z/(3 sqrt x))^3
 *     upper = (x + 1) (1 - 1/(9(x + 1)) + z/(3 sqrt(x + 1)))^3
 *
 * The lower limit is null at 0 and where the formula falls below 0 (1 at 99.8%); at confidence 1 the upper limit is
 * infinity. A negative count is a RangeError. Good from about 10 events: see `count-limits.ts` for when it is used.
 *
 * Breslow NE, Day NE. Statistical Methods in Cancer Research, volume II. Lyon: IARC; 1987, page 69.
 */
export function byarLimits(count: number, confidence: number): Limits {
  if (!(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  const z = standardErrorsWithin(readConfidence(confidence));
  const lower = count === 0 ? -1 : cubeRootNormal(count, -z);
  return { lower: lower < 0 ? null : lower, upper: cubeRootNormal(count + 1, z) };
}

/** The cube root of a Poisson count is nearly normal (Wilson and Hilferty): its value z standard errors away. */
function cubeRootNormal(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return count * root * root * root;
}
