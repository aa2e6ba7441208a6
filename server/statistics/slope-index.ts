import { readConfidence } from './confidence.ts';
import type { Estimate } from './estimate.ts';
import { type InequalityValue, naturalScales } from './inequality-scale.ts';
import { type InequalityGroup, lineThrough, placeGroups } from './place-groups.ts';
import { findSlopeLimits } from './slope-index-limits.ts';

/** How a slope index is to be worked out. */
export interface SlopeIndexWish {
  readonly kind: InequalityValue;
  /** Whether the line goes through logarithms (rates) or log odds (proportions) rather than through the values. */
  readonly transform: boolean;
  /** What the slope index is multiplied by; below 0 where a high value is good, so that a gap is above 0 either way. */
  readonly multiplier: number;
  /** 0.9 to 1, or 90 to 100. */
  readonly confidence: number;
}

/** Absolute and relative inequality between the two ends of the population. */
export interface SlopeIndex {
  /** The value at the least deprived end less that at the most deprived, times the multiplier. */
  readonly slope: Estimate<'normal' | 'simulation'>;
  /** The value at the least deprived end over that at the most deprived; inverted with a multiplier below 0. */
  readonly ratio: Estimate<'normal' | 'fieller' | 'simulation'>;
  /** What the line gives at the most deprived end; with `transform` times the size of the multiplier. */
  readonly intercept: number;
  /** Where the method is stretched: more than 10 groups. Null otherwise. */
  readonly warning: string | null;
}

/** The most groups that the method was made for. */
const USUAL_GROUPS = 10;

/**
 * The slope index of inequality and the relative index: how much the most and the least deprived ends of a population
 * differ, by the line through all of its groups. With the groups from the most deprived, each with its part a of the
 * people, the part b of them up to its middle and its value y, the line y = c_0 + c_1 b is fitted by least squares
 * weighted by a:
 *
 *     slope index = multiplier c_1
 *     relative index = (c_0 + c_1) / c_0
 *
 * Where rates or proportions are transformed, y is their logarithm or log odds, and g turns it back:
 *
 *     slope index = multiplier (g(c_0 + c_1) - g(c_0))
 *     relative index = (g(c_0 + c_1)) / (g(c_0))
 *
 * A multiplier below 0 inverts the relative index. How the limits come about: `slope-index-limits.ts`.
 *
 * RangeErrors: fewer than 5 or more than 100 groups; a missing value, population or limit; a population that is not
 * above 0; a negative standard error; a proportion outside 0 to 1; a negative rate; where they are transformed, a value without
 * a logarithm, and values that are neither rates nor proportions.
 *
 * Low A, Low A. Measuring the gap: quantifying and comparing local health inequalities. Journal of Public Health
 * 2004;26:388-395.
 */
export function slopeIndexOfInequality(
  groups: readonly InequalityGroup[],
  { kind, transform, multiplier, confidence: given }: SlopeIndexWish,
): SlopeIndex {
  if (transform && kind === 'other') {
    throw new RangeError('invalid kind; only rates and proportions are transformed: other');
  }
  const confidence = readConfidence(given);
  const { bring, turnBack } = naturalScales[transform ? kind : 'other'];
  const placed = placeGroups(groups, kind);
  const line = lineThrough(placed, ({ value }) => bring(value));
  if (!Number.isFinite(line.end)) throw new RangeError('invalid value; 0 and the whole have no logarithm');
  const [start, end] = [turnBack(line.start), turnBack(line.end)];
  const { slope, ratio } = findSlopeLimits(placed, { kind, transform, confidence });
  return {
    slope: { value: multiplier * (end - start), confidence, ...multiply(slope, multiplier) },
    ratio: {
      value: multiplier < 0 ? start / end : end / start,
      confidence,
      ...invertBelowZero(ratio, multiplier),
    },
    intercept: transform ? Math.abs(multiplier) * start : start,
    warning:
      groups.length > USUAL_GROUPS
        ? `the method was made for up to ${USUAL_GROUPS} groups: ${groups.length}`
        : null,
  };
}

interface FoundLimits<Method> {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: Method | null;
}

/** A multiplier below 0 exchanges the limits. */
function multiply<Method>(limits: FoundLimits<Method>, multiplier: number): FoundLimits<Method> {
  const times = (limit: number | null) => (limit === null ? null : multiplier * limit);
  const [lower, upper] = [times(limits.lower), times(limits.upper)];
  return multiplier < 0 ? { ...limits, lower: upper, upper: lower } : { ...limits, lower, upper };
}

/** Where the ratio may be 0 or below, its inverse has no limits. */
function invertBelowZero<Method>(limits: FoundLimits<Method>, multiplier: number): FoundLimits<Method> {
  const { lower, upper } = limits;
  if (multiplier >= 0 || lower === null || upper === null) return limits;
  return lower > 0
    ? { ...limits, lower: 1 / upper, upper: 1 / lower }
    : { lower: null, upper: null, method: null };
}
