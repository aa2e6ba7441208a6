import { type CountOfDenominator, testTrendOfProportions } from './cochran-armitage.ts';
import { readConfidence } from './confidence.ts';
import type { CountAndDenominator, Limits } from './estimate.ts';
import type { InTime, SlopeTest } from './slope-over-time.ts';
import { testTrendOfValues, type ValueWithLimits } from './weighted-regression.ts';

/** How many of the most recent points a recent trend is about: no fewer, no more. */
export const pointsInRecentTrend = 5;

/** Chi-squared on 1 degree of freedom beyond which a slope is more than chance at 99.8% confidence: 3.0902^2. */
const THRESHOLD = 9.54953570608324;

export type TrendDirection = 'increasing' | 'decreasing' | 'no-change' | 'cannot-calculate';

/** Where a series is going, and on what ground. */
export interface RecentTrend {
  readonly direction: TrendDirection;
  /** Null where nothing could be tested. */
  readonly chiSquared: number | null;
  /** Change per unit of time: of the log odds for proportions, of the value for everything else. Null as above. */
  readonly gradient: number | null;
  /** The gradient with each of the points in turn left out; empty where nothing could be tested. */
  readonly gradientsWithoutOne: readonly number[];
  /** The statistical reason in plain English, as one sentence. */
  readonly because: string;
}

/** A count of a denominator at a time, any of which may be missing. */
export interface CountInTime extends CountAndDenominator, InTime {}

/** A value with its 95% limits, any of which may be missing. */
export interface ValueWithLimits95 extends InTime {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
}

/**
 * Recent trend of proportions by their counts: the Cochran-Armitage test over the 5 most recent points.
 *
 * Points come in order of time, annual, without overlap or gap; those that do not follow one another are left out
 * beforehand, since periods are not known here. Times need not be given; where they are, each must come after the one
 * before, else a RangeError. `increasing` or `decreasing` where chi-squared is above 9.5495 and the gradient keeps its
 * sign whichever point is left out; `no-change` otherwise. `cannot-calculate` with fewer than 5 points, a missing count
 * or denominator, or a count of 0 or equal to its denominator among the 5.
 *
 * Office for Health Improvement and Disparities. Fingertips public health technical guidance: trend markers. Formula:
 * `cochran-armitage.ts`.
 */
export function recentTrendOfProportions(points: readonly CountInTime[]): RecentTrend {
  const recent = points.slice(-pointsInRecentTrend);
  if (recent.length < pointsInRecentTrend) return tooFew(recent.length);
  const complete = recent.filter(hasCountAndDenominator);
  if (complete.length < recent.length) {
    return cannotCalculate('a count or denominator is missing among the 5 most recent points');
  }
  if (!complete.every(({ count, denominator }) => count > 0 && count < denominator)) {
    return cannotCalculate('one of the 5 most recent points has nobody or everybody counted');
  }
  return judgeTest(testTrendOfProportions(complete));
}

/**
 * Recent trend of values of any other kind by their 95% limits: weighted regression over the 5 most recent points.
 * Points, rules and source as for proportions; `cannot-calculate` with fewer than 5 points, a missing value or limit,
 * or limits without width among the 5. Formula: `weighted-regression.ts`.
 */
export function recentTrendOfEstimates(points: readonly ValueWithLimits95[]): RecentTrend {
  return recentTrendOfLimits(
    points.map(({ value, lower95, upper95, time }) => ({ value, lower: lower95, upper: upper95, time })),
    0.95,
  );
}

/** A value with limits, any of which may be missing. */
export interface ValueInTime extends Limits, InTime {
  readonly value: number | null;
}

/** The same for limits of any confidence (0.9 to 1, or 90 to 100). */
export function recentTrendOfLimits(points: readonly ValueInTime[], confidence: number): RecentTrend {
  const level = readConfidence(confidence);
  const recent = points.slice(-pointsInRecentTrend);
  if (recent.length < pointsInRecentTrend) return tooFew(recent.length);
  const complete = recent.filter(hasValueAndLimits);
  if (complete.length < recent.length) {
    return cannotCalculate('a value or limit is missing among the 5 most recent points');
  }
  if (!complete.every(({ lower, upper }) => lower < upper)) {
    return cannotCalculate('the limits of one of the 5 most recent points have no width');
  }
  return judgeTest(testTrendOfValues(complete, level));
}

function hasCountAndDenominator(point: CountInTime): point is CountInTime & CountOfDenominator {
  return point.count !== null && point.denominator !== null;
}

function hasValueAndLimits(point: ValueInTime): point is ValueInTime & ValueWithLimits {
  return point.value !== null && point.lower !== null && point.upper !== null;
}

function judgeTest(test: SlopeTest): RecentTrend {
  const { chiSquared, gradient, gradientsWithoutOne } = test;
  const found = `chi-squared ${chiSquared.toFixed(2)}`;
  if (!(chiSquared > THRESHOLD)) {
    const because = `The slope of the 5 most recent points may be chance (${found}, not above 9.55, at 99.8% confidence).`;
    return { direction: 'no-change', ...test, because };
  }
  if (!gradientsWithoutOne.every((other) => pointsTheSameWay(other, gradient))) {
    const because = `The slope of the 5 most recent points (${found}, above 9.55) rests on one of them: without it there is no such slope.`;
    return { direction: 'no-change', ...test, because };
  }
  const because = `The slope of the 5 most recent points is more than chance (${found}, above 9.55, at 99.8% confidence) and rests on no single one.`;
  return { direction: gradient > 0 ? 'increasing' : 'decreasing', ...test, because };
}

/** A gradient of 0 points no way at all, and may come out as 0 give or take a digit in the sixteenth place. */
function pointsTheSameWay(one: number, other: number): boolean {
  return other !== 0 && one / other > 1e-9;
}

function tooFew(points: number): RecentTrend {
  return cannotCalculate(`5 points that follow one another are needed, and there are ${points}`);
}

function cannotCalculate(reason: string): RecentTrend {
  return {
    direction: 'cannot-calculate',
    chiSquared: null,
    gradient: null,
    gradientsWithoutOne: [],
    because: `No trend can be calculated: ${reason}.`,
  };
}
