import type { RecentTrend } from '../../contract/parts.ts';
import type { Period } from '../../observation/period.ts';
import { judgeTrend } from '../../statistics/judge-trend.ts';
import {
  pointsInRecentTrend,
  recentTrendOfEstimates,
  recentTrendOfProportions,
} from '../../statistics/recent-trend.ts';
import type { Measure } from '../complete-measure.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { spanWords } from './describe-selection.ts';
import { comesYearly, yearsLater } from './trend-periods.ts';

/** A figure of a line with what was worked out for it. */
export interface MeasuredFigure {
  readonly observation: Figure;
  readonly measure: Measure;
}

/**
 * The recent trend of one line by OHID's method, over its five most recent periods, which must come yearly, not
 * overlap and leave no gap: those are checked here, the numbers by the test itself. Proportions are tested on their
 * counts, everything else on values weighted by their limits. A line is of one sex, age and category throughout, so
 * no change of category can lie within the five.
 */
export function judgeRecentTrend(
  figures: readonly MeasuredFigure[],
  { unit, polarity }: Pick<KnownIndicator, 'unit' | 'polarity'>,
): RecentTrend {
  const recent = figures.slice(-pointsInRecentTrend);
  const periods = recent.map(({ observation }) => observation.period);
  const span = spanWords(periods);
  const obstacle = findObstacle(periods);
  if (obstacle) {
    const because = `${span}: No trend can be calculated: ${obstacle}.`;
    return { direction: 'cannot-calculate', judgement: null, chiSquared: null, because };
  }
  const { direction, chiSquared, because } =
    unit.valueType === 'proportion' ? testCounts(recent) : testValues(recent);
  const reason = span ? `${span}: ${because}` : because;
  return { direction, judgement: judgeTrend(direction, polarity), chiSquared, because: reason };
}

const testCounts = (figures: readonly MeasuredFigure[]) =>
  recentTrendOfProportions(figures.map(({ observation }) => observation));

const testValues = (figures: readonly MeasuredFigure[]) =>
  recentTrendOfEstimates(figures.map(({ measure }) => measure));

/** Why these periods cannot be tested as years in a row; null when they can. */
function findObstacle(periods: readonly Period[]): string | null {
  for (const [index, period] of periods.entries()) {
    if (!comesYearly(period)) return `${period.label} is not a single year`;
    const next = periods[index + 1];
    if (!next || isYearAfter(next, period)) continue;
    if (next.start < period.end) return `${period.label} and ${next.label} overlap`;
    if (next.kind !== period.kind) return `${period.label} and ${next.label} are years of different kinds`;
    return `there is a gap between ${period.label} and ${next.label}`;
  }
  return null;
}

function isYearAfter(next: Period, period: Period): boolean {
  return next.kind === period.kind && next.start === yearsLater(period, 1)?.start;
}
