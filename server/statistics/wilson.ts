import { readConfidence, standardErrorsWithin } from './confidence.ts';
import type { Limits } from './estimate.ts';

/**
 * Wilson's score limits of a proportion x / n, as fractions from 0 to 1, without continuity correction; z is the
 * normal quantile of the confidence.
 *
 *     limits = (2x + z^2 -/+ z sqrt(z^2 + 4x(1 - x/n))) / (2(n + z^2))
 *
 * The lower limit is 0 at x = 0 and the upper 1 at x = n; at confidence 1 they are 0 and 1. Both are null at n = 0.
 * A negative count or denominator, and a count above its denominator, are RangeErrors.
 *
 * Wilson EB. JASA 1927;22:209-212. Newcombe RG. Statistics in Medicine 1998;17:857-872 (method 3).
 */
export function wilsonLimits(count: number, denominator: number, confidence: number): Limits {
  if (!(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  if (!(denominator >= count)) {
    throw new RangeError(`invalid denominator; below its count of ${count}: ${denominator}`);
  }
  const level = readConfidence(confidence);
  if (denominator === 0) return { lower: null, upper: null };
  if (level === 1) return { lower: 0, upper: 1 };
  const z = standardErrorsWithin(level);
  const middle = 2 * count + z * z;
  const reach = z * Math.sqrt(z * z + 4 * count * (1 - count / denominator));
  const width = 2 * (denominator + z * z);
  // By the formula the end at 1 comes out a digit in the sixteenth place away from it; the one at 0 does not.
  const upper = count === denominator ? 1 : (middle + reach) / width;
  return { lower: (middle - reach) / width, upper };
}
