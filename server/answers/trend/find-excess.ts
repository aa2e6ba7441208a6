import { formatCount } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { spanKey } from './trend-periods.ts';
import type { TrendSelection } from './trend-selection.ts';

type Point = Pick<TrendPoint, 'value' | 'count' | 'denominator' | 'period' | 'comparison'>;

/** A series before it is known what its difference from the benchmark amounts to. */
type Compared = Omit<TrendSeries, 'excess'>;

/** Series with what the latest difference of each area from the benchmark amounts to. */
export function addExcess(
  series: readonly Compared[],
  { benchmark, indicator }: Pick<TrendSelection, 'benchmark' | 'indicator'>,
): TrendSeries[] {
  return series.map((one) => {
    const latest = one.points.at(-1);
    const beside = series.find((other) => isBenchmarkOf(one, other, benchmark?.code ?? null));
    const then = beside?.points.find(({ period }) => latest && spanKey(period) === spanKey(latest.period));
    const against = then && benchmark ? { value: then.value, name: benchmark.name } : null;
    return { ...one, excess: findExcess(latest, against, indicator.unit) };
  });
}

function isBenchmarkOf(one: Compared, other: Compared, code: string | null): boolean {
  const isAlike = one.sex === other.sex && one.age.key === other.age.key && other.category === null;
  return isAlike && other.area.code === code && one.area.code !== code;
}

/**
 * What the difference from the benchmark amounts to: the count less what the benchmark's rate would have given among the
 * same residents, count - value of the benchmark x denominator / multiplier. Null where one of them is not held, or the
 * indicator is neither a rate nor a percentage.
 */
export function findExcess(
  point: Point | undefined,
  benchmark: { readonly value: number | null; readonly name: string } | null,
  { multiplier, valueType }: Unit,
): TrendSeries['excess'] {
  if (valueType !== 'crude-rate' && valueType !== 'proportion') return null;
  if (!point || !benchmark || multiplier === null || benchmark.value === null) return null;
  const { value, count, denominator, period, comparison } = point;
  if (value === null || count === null || denominator === null) return null;
  const excess = count - (benchmark.value * denominator) / multiplier;
  const words = excessWords(excess, period.label, benchmark.name);
  return { count: excess, words: comparison === 'similar' ? `${words}, which may be chance alone` : words };
}

function excessWords(excess: number, period: string, benchmark: string): string {
  const whole = Math.round(Math.abs(excess));
  if (whole === 0) return `as many in ${period} as at the rate of ${benchmark}`;
  const number = formatCount(whole);
  return excess > 0
    ? `about ${number} fewer in ${period} would match the rate of ${benchmark}`
    : `about ${number} fewer in ${period} than at the rate of ${benchmark}`;
}
