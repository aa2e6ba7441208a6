/** A trend said in words: what stands below the chart on the screen and on paper, so that both say the same. */
import { comparisonWords, recentTrendWithYears } from './comparison-words.ts';
import { formatInUnit, formatMeasure, formatWorked, missingSymbol, missingWords } from './format-figure.ts';
import { doAgesOverlap } from './overlapping-ages.ts';
import type { MissingReason, Unit } from './parts.ts';
import { periodKey } from './period-axis.ts';
import { periodsInWords } from './period-spans.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from './trend.ts';

/** How the value axis of a trend is drawn; the screen and the paper offer the same. */
export interface AxisView {
  /** Whether it begins at zero or near the lowest figure. */
  readonly axis: 'zero' | 'data';
  /** A value that a reader sets, drawn across the chart; null for none. */
  readonly target: number | null;
}

/** The usual axis: from zero, without a target. */
export const usualAxis: AxisView = { axis: 'zero', target: null };

/** What must stand beside a chart whose axis is not the usual one: that it is cut off, and whose the target is. */
export function axisNotes({ axis, target }: AxisView): string[] {
  return [
    ...(axis === 'data'
      ? ['The scale does not begin at zero, so that changes look larger than they are.']
      : []),
    ...(target === null ? [] : [`The target of ${formatWorked(target)} was set by whoever made this chart.`]),
  ];
}

/** "Target 60": what stands at a line that a reader set. */
export const targetLabel = (target: number): string => `Target ${formatWorked(target)}`;

/** Title of the value axis, read horizontally above it: "Rate per 10,000", "Per cent", "Number". */
export function axisTitle(unit: Unit): string {
  if (unit.label === '%') return 'Per cent';
  if (unit.label.startsWith('(')) return `Index ${unit.label}`;
  if (unit.valueType === 'crude-rate') return `Rate ${unit.label}`.trim();
  if (unit.label === '') return unit.valueType === 'count' ? 'Number' : 'Value';
  return unit.label.charAt(0).toUpperCase() + unit.label.slice(1);
}

/** The benchmark that a series is compared with: the one of its own sex, age and category, else the only one. */
export function benchmarkOf(series: TrendSeries, answer: Pick<TrendAnswer, 'series'>): TrendSeries | null {
  const benchmarks = answer.series.filter(({ role }) => role === 'benchmark');
  const same = benchmarks.find((other) => sameDivision(series, other));
  return same ?? (benchmarks.length === 1 ? (benchmarks[0] ?? null) : null);
}

/** The latest point with a value; null where there is none. */
export const latestPoint = (series: TrendSeries): TrendPoint | null =>
  series.points.findLast(({ value }) => value !== null) ?? null;

/** "West Sussex 87.1", and "Rutland 58.2 (2022/23)" where its latest value is not of the latest period shown. */
export function labelWithLatest(
  series: TrendSeries,
  { periods, indicator }: Pick<TrendAnswer, 'periods' | 'indicator'>,
): string {
  const point = latestPoint(series);
  if (!point || point.value === null) return series.label;
  const latest = periods.at(-1);
  const when = latest && periodKey(latest) !== periodKey(point.period) ? ` (${point.period.label})` : '';
  return `${series.label} ${shortMeasure(point.value, indicator.unit)}${when}`;
}

/** "West Sussex, 2023/24: 87.1 per 10,000 (95% limits 84.1 to 90.2), worse than England (72.7). Recent trend, 2019/20 to 2023/24: …." */
export function seriesSentence(series: TrendSeries, answer: TrendAnswer): string {
  const point = latestPoint(series);
  const trend = `${recentTrendWithYears(series.recentTrend)}.`;
  if (!point || point.value === null) return `${series.label}: no value to show.`;
  const measure = `${formatMeasure(point.value, answer.indicator.unit)}${limitsWords(point, answer.indicator.unit)}`;
  const compared = comparedWords(point, benchmarkOf(series, answer), answer.indicator.unit);
  return `${series.label}, ${point.period.label}: ${measure}${compared}. ${trend}`;
}

/** A value where its unit is known from elsewhere: "87.1"; a percentage keeps its sign. */
export const shortMeasure = (value: number, unit: Unit): string =>
  unit.label === '%' ? formatMeasure(value, unit) : formatInUnit(value, unit);

/** What the difference of each area from the benchmark amounts to, where that was worked out, and whether ages overlap. */
export function excessSentences({ series }: Pick<TrendAnswer, 'series'>): string[] {
  const each = series.flatMap(({ label, excess }) => (excess ? `${label}: ${excess.words}.` : []));
  const overlap = overlapOfExcesses(series);
  return overlap === null ? each : [...each, overlap];
}

/** That numbers of ages that overlap must not be added; null where no two lines with one are of such ages. */
export function overlapOfExcesses(series: readonly Pick<TrendSeries, 'age' | 'excess'>[]): string | null {
  const ages = new Map(series.filter(({ excess }) => excess !== null).map(({ age }) => [age.key, age]));
  const told = [...ages.values()];
  return told.some((one, place) => told.slice(place + 1).some((other) => doAgesOverlap(one, other)))
    ? 'Ages overlap: the numbers of fewer or more must not be added, since some count the same children.'
    : null;
}

/** "[c] suppressed so that nobody can be identified: Adur (2012/13, 2015/16 to 2017/18)." One a reason. */
export function missingSentences(answer: Pick<TrendAnswer, 'series' | 'periods'>): string[] {
  return missingKinds(answer.series).map((reason) => {
    const who = whoAndWhen(
      answer,
      (series) => new Set(pointsMissing(series, reason).map(({ period }) => periodKey(period))),
    );
    return `${missingSymbol(reason)} ${missingWords(reason)}: ${who}.`;
  });
}

/** "No figure is held for Cumberland (2010/11 to 2022/23)." Null where every series has a point in every period. */
export function gapSentence(answer: Pick<TrendAnswer, 'series' | 'periods'>): string | null {
  const who = whoAndWhen(answer, ({ points }) => {
    const held = new Set(points.map(({ period }) => periodKey(period)));
    const without = answer.periods.map(periodKey).filter((key) => !held.has(key));
    return new Set(held.size === 0 ? [] : without);
  });
  return who === '' ? null : `No figure is held for ${who}.`;
}

/** What must be said of made-up data; null where there are none. */
export function demonstrationWords(answer: Pick<TrendAnswer, 'demonstration' | 'series'>): string | null {
  if (!answer.demonstration) return null;
  const made = answer.series.filter(({ demonstration }) => demonstration);
  if (made.length === answer.series.length || made.length === 0) {
    return 'Demonstration data: made up to show how the product works, not real figures';
  }
  return `Contains demonstration data, made up and not real: ${made.map(({ label }) => label).join('; ')}`;
}

/** Symbols to mark at a period on the axis, each once: `['[c]', '[x]']`. */
export function symbolsAt(key: string, series: readonly TrendSeries[]): string[] {
  return missingKinds(series)
    .filter((reason) =>
      series.some((one) => pointsMissing(one, reason).some((p) => periodKey(p.period) === key)),
    )
    .map(missingSymbol);
}

function missingKinds(series: readonly TrendSeries[]): MissingReason[] {
  const reasons: readonly MissingReason[] = ['suppressed', 'not-available', 'not-applicable', 'not-compared'];
  return reasons.filter((reason) => series.some((one) => pointsMissing(one, reason).length > 0));
}

function pointsMissing(series: TrendSeries, reason: MissingReason): TrendPoint[] {
  return series.points.filter((point) => point.value === null && point.missing === reason);
}

/** "Rutland (2012/13, 2015/16 to 2017/18); Adur; Arun (each 2020/21)": series of the same periods stand together. */
function whoAndWhen(
  { series, periods }: Pick<TrendAnswer, 'series' | 'periods'>,
  keysOf: (series: TrendSeries) => ReadonlySet<string>,
): string {
  const together = new Map<string, string[]>();
  for (const one of series) {
    const keys = keysOf(one);
    const when = periodsInWords((period) => keys.has(periodKey(period)), periods);
    if (when !== '') together.set(when, [...(together.get(when) ?? []), one.label]);
  }
  return [...together]
    .map(([when, labels]) => `${labels.join('; ')} (${labels.length > 1 ? 'each ' : ''}${when})`)
    .join('; ');
}

function sameDivision(series: TrendSeries, other: TrendSeries): boolean {
  return (
    series.sex === other.sex &&
    series.age.key === other.age.key &&
    series.category?.value === other.category?.value
  );
}

function limitsWords({ lower95, upper95 }: TrendPoint, unit: Unit): string {
  if (lower95 === null || upper95 === null) return '';
  return ` (95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)})`;
}

function comparedWords(point: TrendPoint, benchmark: TrendSeries | null, unit: Unit): string {
  if (benchmark === null || point.comparison === 'not-compared') return '';
  const then = benchmark.points.find(({ period }) => periodKey(period) === periodKey(point.period));
  const value =
    then?.value === undefined || then.value === null ? '' : ` (${shortMeasure(then.value, unit)})`;
  return `, ${comparisonWords(point.comparison, benchmark.area.name)}${value}`;
}
