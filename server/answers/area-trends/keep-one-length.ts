import type { PeriodAnswer } from '../../contract/parts.ts';
import type { TrendSeries } from '../../contract/trend.ts';

/** The lines of one plot, and its axis. */
export interface Lines {
  readonly panels: readonly TrendSeries[];
  readonly benchmark: TrendSeries | null;
  readonly periods: readonly PeriodAnswer[];
}

/**
 * Lines on one axis are of one length of time: where single years are held, areas of which only sums of several years
 * are held show nothing and say why, and a benchmark keeps the periods as long as those of the areas.
 */
export function keepOneLength({ panels, benchmark, periods }: Lines): Lines {
  const hasYears = panels.some(({ points }) => points.some(({ period }) => !isSum(period)));
  const isKept = (period: PeriodAnswer) => isSum(period) !== hasYears;
  const isOne = periods.every(isKept);
  if (isOne || panels.every(({ points }) => points.length === 0)) return { panels, benchmark, periods };
  return {
    panels: panels.map((panel) => keepPoints(panel, isKept, saySums(panel))),
    benchmark: benchmark && keepPoints(benchmark, isKept, saySums(benchmark)),
    periods: periods.filter(isKept),
  };
}

function keepPoints(
  series: TrendSeries,
  isKept: (period: PeriodAnswer) => boolean,
  why: string,
): TrendSeries {
  const points = series.points.filter(({ period }) => isKept(period));
  if (points.length === series.points.length) return series;
  const none = {
    points,
    excess: null,
    why,
    recentTrend: { ...noTrend, because: why },
  };
  return points.length === 0 ? { ...series, ...none } : { ...series, points };
}

const noTrend = { direction: 'cannot-calculate', judgement: null, chiSquared: null } as const;

const saySums = ({ area }: TrendSeries): string =>
  `The figures of ${area.name} are of periods of another length, which do not stand beside these: its own trend shows them.`;

/** Several years added up; the end is the last day, so that two years of a label lie one apart. */
const isSum = ({ kind, start, end }: PeriodAnswer): boolean =>
  kind === 'pooled' && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > 1;
