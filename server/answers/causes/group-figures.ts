import type { CauseGroup } from '../../contract/causes.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Extract } from '../../observation/extract.ts';
import { lastDay, type Period } from '../../observation/period.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { judgeChange } from '../profile/judge-change.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { toTrendSeries } from '../trend/to-trend-series.ts';
import { differenceFromEngland, type FoundDifference } from './difference-from-england.ts';

/** Everything that is worked out of the line of a group, or of all admissions. */
export type GroupFigures = Pick<
  CauseGroup,
  'measure' | 'why' | 'benchmarkMeasure' | 'changeOnYear' | 'whyNoChange' | 'history'
> &
  FoundDifference;

/** What every line of an answer is worked out with. */
export interface FiguresSetting {
  readonly indicator: KnownIndicator;
  readonly period: Period;
  readonly duties: readonly Duty[];
  readonly extracts: ReadonlyMap<string, Extract>;
  /** Null where the area is England. */
  readonly hasBenchmark: boolean;
}

/**
 * Works out the figures of a line in the period shown: the figure itself beside that of England of the same group, the
 * change on the year before, how far it is from England, and its course in periods of the same kind. A line that is not
 * held has none of them and says so.
 */
export function groupFigures(
  line: TrendLine | null,
  benchmarkLine: TrendLine | null,
  setting: FiguresSetting,
): GroupFigures {
  const { indicator, period, duties, extracts, hasBenchmark } = setting;
  const beside = benchmarkLine?.observations ?? [];
  const series = { indicator, benchmarkObservations: beside, duties, extracts };
  const points = line ? ofKind(toTrendSeries(line, series).points, period) : [];
  const besidePoints = benchmarkLine
    ? toTrendSeries({ ...benchmarkLine, role: 'benchmark' }, series).points
    : [];
  const measure = pointIn(points, period);
  const benchmarkMeasure = pointIn(besidePoints, period);
  const untilThen = points.filter((point) => point.period.start <= period.start);
  return {
    measure,
    why: whyNoCount(measure, period),
    benchmarkMeasure,
    ...(measure
      ? judgeChange(untilThen, indicator.unit, extracts)
      : { changeOnYear: null, whyNoChange: `No figure of ${period.label} is held.` }),
    ...differenceFromEngland(measure, benchmarkMeasure, indicator.unit, hasBenchmark),
    history: points.map(({ period: then, value, count, missing }) => ({
      period: then,
      value,
      count,
      missing,
    })),
  };
}

function whyNoCount(measure: TrendPoint | null, { label }: Period): string | null {
  if (measure === null) return `No figure of ${label} is held.`;
  if (measure.count !== null || measure.value !== null) return null;
  return measure.missing === 'suppressed'
    ? 'Suppressed so that nobody can be identified: it cannot be worked out from the other groups either.'
    : 'Not available from the publisher.';
}

function ofKind(points: readonly TrendPoint[], { kind }: Period): TrendPoint[] {
  return points.filter(({ period }) => period.kind === kind);
}

function pointIn(points: readonly TrendPoint[], shown: Period): TrendPoint | null {
  const last = lastDay(shown);
  return points.find(({ period }) => period.start === shown.start && period.end === last) ?? null;
}
