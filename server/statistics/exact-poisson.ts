import { chiSquaredQuantile } from './chi-squared-quantile.ts';
import { readConfidence } from './confidence.ts';
import type { Limits } from './estimate.ts';

/**
 * Exact limits of a Poisson count x, whole or not, through the link with the chi-squared distribution; Q is its
 * quantile and a = 1 - confidence.
 *
 *     lower = Q(a/2; 2x) / 2
 *     upper = Q(1 - a/2; 2x + 2) / 2
 *
 * The lower limit is 0 when x is 0. At confidence 1 they are 0 and infinity. A negative count is a RangeError.
 *
 * Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437-442. Armitage P, Berry G.
 * Statistical Methods in Medical Research, 4th edition. Oxford: Blackwell; 2002.
 */
export function exactPoissonLimits(count: number, confidence: number): Limits {
  if (!(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  const level = readConfidence(confidence);
  if (!(Number.isInteger(count) && count < REMEMBERED)) return workOut(count, level);
  const known = limitsOfWholeCounts.get(level) ?? [];
  limitsOfWholeCounts.set(level, known);
  const limits = known[count] ?? workOut(count, level);
  known[count] = limits;
  return limits;
}

/** Whole counts below this are asked for again and again: small areas have no others. */
const REMEMBERED = 10;

/** The limits of whole counts by confidence, each worked out once. */
const limitsOfWholeCounts = new Map<number, Limits[]>();

function workOut(count: number, level: number): Limits {
  const tail = (1 - level) / 2;
  return {
    lower: chiSquaredQuantile(tail, 2 * count) / 2,
    upper: chiSquaredQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
