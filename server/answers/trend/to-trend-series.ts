import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Extract } from '../../observation/extract.ts';
import { compareByLimits, compareByOverlap } from '../../statistics/compare-with-benchmark.ts';
import { completeMeasure, type Measure } from '../complete-measure.ts';
import { toAgeAnswer, toAreaAnswer } from '../contract-nouns.ts';
import { type Figure, findDivisors } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { toFigurePoint } from '../to-figure-point.ts';
import { pieceKey, type TrendLine } from './find-trend-lines.ts';
import { judgeRecentTrend, type MeasuredFigure } from './judge-recent-trend.ts';
import { spanKey } from './trend-periods.ts';

/** What every line of one answer is worked out with. */
export interface SeriesSetting {
  readonly indicator: KnownIndicator;
  /** The figures of the benchmark as a whole: of no category. */
  readonly benchmarkObservations: readonly Figure[];
  /**
   * Whether the benchmark is as uncertain as what is compared with it, as any area but England is: then the limits of
   * the two must not overlap. Its value counts as certain where this is not given.
   */
  readonly isBenchmarkUncertain?: boolean;
  readonly duties: readonly Duty[];
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** A line as it is answered, without the words that need the other lines beside it. */
export type UnlabelledSeries = Omit<TrendSeries, 'label' | 'why' | 'excess'>;

/**
 * Works out a line of a trend: limits where none were published, the comparison of each figure of an area with the
 * benchmark's of the same period, sex and age, who commissioned and who leads, and the recent trend.
 */
export function toTrendSeries(line: TrendLine, setting: SeriesSetting): UnlabelledSeries {
  const figures = measureLine(line.observations, setting.indicator);
  const benchmark = indexBenchmark(line, setting);
  const used = [...new Set(line.observations.map(({ extract }) => extract))];
  const divisors = findDivisors(line.observations);
  return {
    key: seriesKey(line),
    role: line.role,
    area: toAreaAnswer(line.area),
    sex: line.sex,
    age: toAgeAnswer(line.age),
    category: line.category,
    points: figures.map((figure) => toPoint(figure, line, benchmark, setting)),
    recentTrend: judgeRecentTrend(figures, setting.indicator),
    demonstration: [...used, ...divisors].some((id) => setting.extracts.get(id)?.demonstration),
    mixedReleases: used.length > 1 || divisors.length > 1,
  };
}

function measureLine(observations: readonly Figure[], { unit }: KnownIndicator): MeasuredFigure[] {
  return observations.map((observation) => ({ observation, measure: completeMeasure(observation, unit) }));
}

/** The benchmark's figure in each period, for the line's sex and age. */
function indexBenchmark(
  line: TrendLine,
  { benchmarkObservations, indicator }: SeriesSetting,
): ReadonlyMap<string, Measure> {
  const piece = pieceKey(line);
  const alike = benchmarkObservations.filter((each) => pieceKey(each) === piece);
  return new Map(
    measureLine(alike, indicator).map(({ observation, measure }) => [spanKey(observation.period), measure]),
  );
}

function toPoint(
  { observation, measure }: MeasuredFigure,
  { role, area }: TrendLine,
  benchmark: ReadonlyMap<string, Measure>,
  { indicator, duties, isBenchmarkUncertain }: SeriesSetting,
): TrendPoint {
  const against = role === 'area' ? benchmark.get(spanKey(observation.period)) : undefined;
  const hasLimits = against !== undefined && against.lower95 !== null && against.upper95 !== null;
  const comparison =
    isBenchmarkUncertain && hasLimits
      ? compareByOverlap(measure, against, indicator.polarity)
      : compareByLimits(measure, against?.value ?? null, indicator.polarity, 'ci95');
  return toFigurePoint({ observation, measure, comparison }, area, { indicator, duties });
}

function seriesKey({ role, area, sex, age, category }: TrendLine): string {
  const parts = [role, area.code, sex, ageKey(age)];
  return (category ? [...parts, category.type, category.value] : parts).join('|');
}
