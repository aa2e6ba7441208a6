import { normalQuantile } from './normal-quantile.ts';

/**
 * A confidence level as a fraction. Levels may be given as a fraction from 0.9 to 1 or as a percentage from 90 to 100;
 * anything else is a RangeError, since it is more likely a mistake than a wish (0.05 is a significance level).
 */
export function readConfidence(given: number): number {
  if (given >= 0.9 && given <= 1) return given;
  if (given >= 90 && given <= 100) return given / 100;
  throw new RangeError(`invalid confidence; give 0.9 to 1 or 90 to 100: ${given}`);
}

/**
 * The levels at which one figure is to have limits: one of any kind, none (null), or two, and two only as 0.95 with
 * 0.998, the pair that public health charts show. Any other list is a RangeError.
 */
export function readConfidenceLevels(given: number | readonly number[] | null): readonly number[] {
  if (given === null) return [];
  if (typeof given === 'number') return [readConfidence(given)];
  const [first, second] = given;
  if (given.length === 1 && first !== undefined) return [readConfidence(first)];
  if (given.length === 2 && first === 0.95 && second === 0.998) return given;
  throw new RangeError(
    `invalid confidence levels; two are given only as 0.95 and 0.998: ${given.join(', ')}`,
  );
}

/**
 * How many standard errors to either side hold a normal variable with a confidence (a fraction): 1.959963984540054 at
 * 0.95, 3.090232306167813 at 0.998, infinity at 1. The rounded 1.96 and 3.09 are not used anywhere.
 */
export function standardErrorsWithin(confidence: number): number {
  const known = errorsByConfidence.get(confidence);
  if (known !== undefined) return known;
  const errors = normalQuantile(confidence + (1 - confidence) / 2);
  errorsByConfidence.set(confidence, errors);
  return errors;
}

/** Few levels are ever asked for, each a million times. */
const errorsByConfidence = new Map<number, number>();
