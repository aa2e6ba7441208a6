import type { Unit } from '../../contract/parts.ts';
import type { TrendAnswer, TrendMeasure, TrendPoint, TrendSeries } from '../../contract/trend.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/** What a trend shows of its figures: the series, their unit, and in words how they were made. */
export interface ShownMeasure {
  readonly indicator: KnownIndicator;
  readonly series: TrendSeries[];
  readonly note: TrendAnswer['measureNote'];
}

type Indicated = Pick<ShownMeasure, 'indicator' | 'series'>;

/** Series of values as what was asked for: themselves, their counts, or an index. */
export function showMeasure(given: Indicated, show: TrendMeasure): ShownMeasure {
  if (show === 'count') return showCounts(given);
  if (show === 'index') return showIndex(given);
  if (show === 'three-years') return showThreeYears(given);
  return { ...given, note: '' };
}

function showCounts({ indicator, series }: Indicated): ShownMeasure {
  const because = 'Recent trends are tested on rates, not on counts.';
  return {
    indicator: named(indicator, 'count', { label: '', multiplier: null, valueType: 'count' }),
    series: series.map((one) => ({
      ...one,
      points: one.points.map(toCount),
      recentTrend: { direction: 'cannot-calculate', judgement: null, chiSquared: null, because },
      excess: null,
    })),
    note: 'Counts are shown as published or counted, without limits. They grow and fall with the number of residents, so that areas and years of different populations are compared by rates only.',
  };
}

function toCount(point: TrendPoint): TrendPoint {
  return {
    ...point,
    ...withoutLimits,
    value: point.count,
    missing: point.count === null ? (point.missing ?? 'not-available') : null,
    comparison: 'not-compared',
  };
}

const withoutLimits = { lower95: null, upper95: null, lower998: null, upper998: null, method: null } as const;

function showIndex({ indicator, series }: Indicated): ShownMeasure {
  const base = findBase(series);
  if (base === null) {
    const why = 'No index: there is no period in which every line has a value above 0.';
    return {
      indicator: named(indicator, 'index', { label: '', multiplier: null, valueType: 'other' }),
      series: series.map((one) => ({ ...one, points: [], excess: null, why: one.why ?? why })),
      note: '',
    };
  }
  return {
    indicator: named(indicator, 'index', { label: `(${base} = 100)`, multiplier: null, valueType: 'other' }),
    series: series.map((one) => ({ ...one, points: indexPoints(one.points, base), excess: null })),
    note: `Each line's value of ${base} is taken as 100, and as certain: limits show how far a figure may lie from the underlying rate, not how far that first value may. An index shows by how much each line changed, not which is higher.`,
  };
}

/** The first period in which every line that has values has one above 0. */
function findBase(series: readonly TrendSeries[]): string | null {
  const lines = series.filter(({ points }) => points.some(({ value }) => value !== null));
  const periods = lines[0]?.points.map(({ period }) => period.label) ?? [];
  return periods.find((label) => lines.every((line) => valueAt(line.points, label) > 0)) ?? null;
}

const valueAt = (points: readonly TrendPoint[], label: string): number =>
  points.find(({ period }) => period.label === label)?.value ?? 0;

function indexPoints(points: readonly TrendPoint[], base: string): TrendPoint[] {
  const hundred = valueAt(points, base) / 100;
  const scaled = (figure: number | null) => (figure === null ? null : figure / hundred);
  return points.map((point) => ({
    ...point,
    value: scaled(point.value),
    lower95: scaled(point.lower95),
    upper95: scaled(point.upper95),
    lower998: scaled(point.lower998),
    upper998: scaled(point.upper998),
    comparison: 'not-compared',
  }));
}

function showThreeYears({ indicator, series }: Indicated): ShownMeasure {
  const isEmpty = series.every(({ points }) => points.length === 0);
  const why = 'No three years in a row with counts and denominators are held.';
  return {
    indicator: named(indicator, 'three years', indicator.unit),
    series: series.map((one) => (one.points.length === 0 ? { ...one, why: one.why ?? why } : one)),
    note: isEmpty
      ? ''
      : 'Each figure is of three years: counts and denominators of each are added up, unless their publisher did so. Figures that follow each other share two of their years, so they are smoother than yearly ones, their changes are not independent, and no recent trend is tested.',
  };
}

/** The indicator as what is shown of it: its short name says so wherever it is written. */
function named(indicator: KnownIndicator, what: string, unit: Unit): KnownIndicator {
  return { ...indicator, shortName: `${indicator.shortName} (${what})`, unit };
}
