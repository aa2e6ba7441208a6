import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Extract } from '../../observation/extract.ts';
import { compareByLimits } from '../../statistics/compare-with-benchmark.ts';
import { completeMeasure } from '../complete-measure.ts';
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
  readonly duties: readonly Duty[];
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** A line as it is answered, without the words that need the other lines beside it. */
export type UnlabelledSeries = Omit<TrendSeries, 'label' | 'why'>;

/**
 * Works out a line of a trend: limits where none were published, the comparison of each figure of an area with the
 * benchmark's value of the same period, sex and age, who commissioned and who leads, and the recent trend.
 */
export function toTrendSeries(line: TrendLine, setting: SeriesSetting): UnlabelledSeries {
  const figures = measureLine(line.observations, setting.indicator);
  const benchmarkValue = indexBenchmark(line, setting);
  const used = [...new Set(line.observations.map(({ extract }) => extract))];
  const divisors = findDivisors(line.observations);
  return {
    key: seriesKey(line),
    role: line.role,
    area: toAreaAnswer(line.area),
    sex: line.sex,
    age: toAgeAnswer(line.age),
    category: line.category,
    points: figures.map((figure) => toPoint(figure, line, benchmarkValue, setting)),
    recentTrend: judgeRecentTrend(figures, setting.indicator),
    demonstration: [...used, ...divisors].some((id) => setting.extracts.get(id)?.demonstration),
    mixedReleases: used.length > 1 || divisors.length > 1,
  };
}

function measureLine(observations: readonly Figure[], { unit }: KnownIndicator): MeasuredFigure[] {
  return observations.map((observation) => ({ observation, measure: completeMeasure(observation, unit) }));
}

/** The benchmark's value in each period, for the line's sex and age. */
function indexBenchmark(
  line: TrendLine,
  { benchmarkObservations, indicator }: SeriesSetting,
): ReadonlyMap<string, number | null> {
  const piece = pieceKey(line);
  const alike = benchmarkObservations.filter((each) => pieceKey(each) === piece);
  return new Map(
    measureLine(alike, indicator).map(({ observation, measure }) => [
      spanKey(observation.period),
      measure.value,
    ]),
  );
}

function toPoint(
  { observation, measure }: MeasuredFigure,
  { role, area }: TrendLine,
  benchmarkValues: ReadonlyMap<string, number | null>,
  { indicator, duties }: SeriesSetting,
): TrendPoint {
  const against = role === 'area' ? (benchmarkValues.get(spanKey(observation.period)) ?? null) : null;
  const comparison = compareByLimits(measure, against, indicator.polarity, 'ci95');
  return toFigurePoint({ observation, measure, comparison }, area, { indicator, duties });
}

function seriesKey({ role, area, sex, age, category }: TrendLine): string {
  const parts = [role, area.code, sex, ageKey(age)];
  return (category ? [...parts, category.type, category.value] : parts).join('|');
}
