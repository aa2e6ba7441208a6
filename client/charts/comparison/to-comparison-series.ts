import { detailsOfRow } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer, ComparisonRow } from '../../../server/contract/comparison.ts';
import { type AreaMark, markOf, rowsWithValue } from '../../../server/contract/comparison-style.ts';
import { formatInUnit, formatMeasure } from '../../../server/contract/format-figure.ts';
import { clipFunnelLine, funnelAxes, furthestFirst } from '../../../server/contract/funnel-curve.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';
import { type ValueAxis, valueAxis } from '../../../server/contract/value-axis.ts';

/** One area as Recharts wants it. */
export interface AreaBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** As it stands before the bar, without its unit. */
  readonly figure: string;
  /** As read in a sentence. */
  readonly written: string;
  /** 95% limits; null where there are none. */
  readonly limits: readonly [number, number] | null;
  readonly mark: AreaMark;
  /** 1 to 5 where areas are divided into fifths; null otherwise. */
  readonly fifth: number | null;
  /** What the chart says of it when it is pointed at. */
  readonly details: readonly string[];
  readonly isHighlighted: boolean;
}

/** Bars of every area with a value, the highest first, and the benchmark that they stand beside. */
export interface ComparisonBars {
  readonly bars: readonly AreaBar[];
  readonly axis: ValueAxis;
  readonly benchmark: { readonly label: string; readonly value: number } | null;
}

export function toComparisonSeries(answer: ComparisonAnswer): ComparisonBars {
  const bars = rowsWithValue(answer).map((row) => toBar(row, answer));
  const { benchmark, indicator } = answer;
  const value = benchmark?.measure.value ?? null;
  const limits = bars.flatMap((bar) => bar.limits ?? []);
  return {
    bars,
    axis: valueAxis([...bars.map((bar) => bar.value), ...limits, ...(value === null ? [] : [value])]),
    benchmark:
      benchmark && value !== null
        ? { label: `${benchmark.area.name} ${shortMeasure(value, indicator.unit)}`, value }
        : null,
  };
}

/** An area in a funnel: `x` people, `y` value. */
export interface FunnelPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly written: string;
  readonly mark: AreaMark;
  readonly details: readonly string[];
  readonly isHighlighted: boolean;
}

export interface FunnelCurve {
  readonly key: string;
  readonly label: string;
  readonly isOuter: boolean;
  readonly points: readonly { readonly population: number; readonly value: number }[];
}

/** A funnel as it is drawn: its points, the parts of its lines within the axes, and whom to name first. */
export interface FunnelSeries {
  readonly points: readonly FunnelPoint[];
  readonly curves: readonly FunnelCurve[];
  readonly average: { readonly label: string; readonly value: number };
  readonly people: ValueAxis;
  readonly values: ValueAxis;
  /** Points to be named first to last: those highlighted, then those outside the limits, furthest for their size first. */
  readonly named: readonly FunnelPoint[];
}

/** Null where no funnel was asked for, or none can be made. */
export function toFunnelSeries(answer: ComparisonAnswer): FunnelSeries | null {
  const { limits, average, indicator, rows } = answer;
  if (average === null || limits.length === 0) return null;
  const placed = rows.flatMap((row) => {
    const point = toPoint(row, answer);
    return point ? [{ row, point }] : [];
  });
  const { people, values } = funnelAxes(answer);
  const window = { population: people.to, from: values.from, to: values.to };
  const outside = placed.filter(
    ({ row, point }) => !point.isHighlighted && row.funnel?.significance !== 'not-significant',
  );
  const furthest = furthestFirst(
    outside.map(({ point }) => ({ point, population: point.x, value: point.y })),
    average,
  );
  return {
    points: placed.map(({ point }) => point),
    curves: limits.map(({ limit, points }) => ({
      key: limit,
      label: limit.endsWith('998') ? '99.8% limit' : '95% limit',
      isOuter: limit.endsWith('998'),
      points: clipFunnelLine(points, window),
    })),
    average: { label: `Average ${shortMeasure(average, indicator.unit)}`, value: average },
    people,
    values,
    named: [...placed.filter(({ point }) => point.isHighlighted), ...furthest].map(({ point }) => point),
  };
}

function toBar(row: ComparisonRow, answer: ComparisonAnswer): AreaBar {
  const { lower95, upper95 } = row.measure;
  const value = row.measure.value ?? 0;
  return {
    key: row.area.code,
    name: row.area.name,
    value,
    figure: formatInUnit(value, answer.indicator.unit),
    get written() {
      return formatMeasure(value, answer.indicator.unit);
    },
    limits: lower95 === null || upper95 === null ? null : [lower95, upper95],
    mark: markOf(row.comparison, answer.question.method),
    fifth: answer.question.method === 'quintile' ? row.quintile : null,
    // Asked for of the one area that is pointed at: of all at once they would take longer than the rest.
    get details() {
      return detailsOfRow(row, answer);
    },
    isHighlighted: answer.question.highlight.includes(row.area.code),
  };
}

function toPoint(row: ComparisonRow, answer: ComparisonAnswer): FunnelPoint | null {
  const { value } = row.measure;
  if (!row.funnel || value === null) return null;
  return {
    key: row.area.code,
    name: row.area.name,
    x: row.funnel.population,
    y: value,
    written: formatMeasure(value, answer.indicator.unit),
    mark: markOf(row.comparison, answer.question.method),
    get details() {
      return detailsOfRow(row, answer);
    },
    isHighlighted: answer.question.highlight.includes(row.area.code),
  };
}
