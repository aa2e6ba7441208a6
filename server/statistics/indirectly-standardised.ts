import { readConfidence } from './confidence.ts';
import { countLimitMethod, countLimits } from './count-limits.ts';
import type { Estimate } from './estimate.ts';

/** An age band of a population beside the same band of the reference population. */
export interface ReferenceBand {
  /** Events here; a missing count is taken as 0. Not needed where all events are given as a total. */
  readonly count: number | null;
  /** People here; a missing number is taken as 0. */
  readonly population: number | null;
  /** Events in the reference population; a missing count is taken as 0. */
  readonly referenceCount: number | null;
  readonly referencePopulation: number | null;
}

/** How an indirectly standardised figure is to be worked out. */
export interface IndirectStandard {
  /** 0.9 to 1, or 90 to 100. */
  readonly confidence: number;
  /** All events here, where they are not known by age. */
  readonly totalCount?: number | null;
}

/** A figure with the events behind it: how many there were, and how many the reference's rates would give. */
export interface IndirectlyStandardised extends Estimate<'byar' | 'exact-poisson'> {
  readonly observed: number;
  /** Null where a reference population is missing. */
  readonly expected: number | null;
}

/** An indirectly standardised rate beside the crude rate of the reference population, in the same unit. */
export interface IndirectlyStandardisedRate extends IndirectlyStandardised {
  readonly referenceRate: number | null;
}

/**
 * How many times as many events there were as the reference population's rates would give at these ages; 1 (or 100,
 * where that is the reference value) is as many. With people n here, and events x_ref of n_ref people in the reference:
 *
 *     E = sum n x_ref / n_ref
 *     value = reference value O / E
 *     limits = reference value (limits of O) / E
 *
 * The observed events O are the sum of the bands' or a given total; their limits are exact Poisson below 10 and
 * Byar's from 10. Missing counts and people are taken as 0; a missing reference population, and no expected event,
 * leave no value. Negative counts or people, a reference population that is not above 0 and a confidence outside its
 * range are RangeErrors.
 *
 * Breslow NE, Day NE. Statistical Methods in Cancer Research, volume II. Lyon: IARC; 1987. Limits: `count-limits.ts`.
 */
export function indirectlyStandardisedRatio(
  bands: readonly ReferenceBand[],
  standard: IndirectStandard & { readonly referenceValue: number },
): IndirectlyStandardised {
  return toFigure(bands, standard, standard.referenceValue);
}

/**
 * The indirectly standardised ratio times the crude rate of the reference population:
 *
 *     value = O / E * multiplier (sum x_ref) / (sum n_ref)
 *
 * Edges and sources as for the ratio; a missing reference count counts as 0 in the reference's rate too.
 */
export function indirectlyStandardisedRate(
  bands: readonly ReferenceBand[],
  standard: IndirectStandard & { readonly multiplier: number },
): IndirectlyStandardisedRate {
  const people = addOrMissing(bands.map(({ referencePopulation }) => referencePopulation));
  const events = add(bands.map(({ referenceCount }) => referenceCount));
  const referenceRate = people === null || people === 0 ? null : (standard.multiplier * events) / people;
  return { ...toFigure(bands, standard, referenceRate), referenceRate };
}

function toFigure(
  bands: readonly ReferenceBand[],
  { confidence, totalCount }: IndirectStandard,
  scale: number | null,
): IndirectlyStandardised {
  const level = readConfidence(confidence);
  bands.forEach(checkBand);
  const observed = totalCount ?? add(bands.map(({ count }) => count));
  if (!(observed >= 0)) throw new RangeError(`invalid count; not 0 or more: ${observed}`);
  const expected = addOrMissing(bands.map(expectedEvents));
  const known = { confidence: level, method: countLimitMethod(observed), observed, expected };
  if (scale === null || expected === null || expected === 0) {
    return { ...known, value: null, lower: null, upper: null };
  }
  const { lower, upper } = countLimits(observed, level);
  const toValue = (events: number) => (events / expected) * scale;
  return {
    ...known,
    value: toValue(observed),
    lower: lower === null ? null : toValue(lower),
    upper: upper === null ? null : toValue(upper),
  };
}

function checkBand({ count, population, referenceCount, referencePopulation }: ReferenceBand): void {
  for (const [what, number] of Object.entries({ count, population, 'reference count': referenceCount })) {
    if (number !== null && !(number >= 0)) throw new RangeError(`invalid ${what}; not 0 or more: ${number}`);
  }
  if (referencePopulation !== null && !(referencePopulation > 0)) {
    throw new RangeError(`invalid reference population; not above 0: ${referencePopulation}`);
  }
}

function expectedEvents({ population, referenceCount, referencePopulation }: ReferenceBand): number | null {
  if (referencePopulation === null) return null;
  return ((population ?? 0) * (referenceCount ?? 0)) / referencePopulation;
}

function addOrMissing(numbers: readonly (number | null)[]): number | null {
  return numbers.some((number) => number === null) ? null : add(numbers);
}

function add(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
