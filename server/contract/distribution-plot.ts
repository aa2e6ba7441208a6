/** What a chart of distributions draws, worked out once for the screen and the paper. */
import type { DistributionAnswer, DistributionPeriod } from './distribution.ts';
import { boxKey, symbolsOfPeriod } from './distribution-words.ts';
import { periodKey } from './period-axis.ts';
import { type SeriesStyle, styleSeries } from './series-style.ts';
import { shortMeasure } from './trend-words.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** One period of the chart: its box, or the values where there are too few for one. */
export interface SpreadColumn {
  readonly key: string;
  readonly label: string;
  readonly box: DistributionPeriod['box'];
  /** Outliers beyond the whiskers, or every value where there is no box; those of a line are drawn there too. */
  readonly points: readonly number[];
  readonly symbols: readonly string[];
  readonly isMarked: boolean;
  readonly hasBreakBefore: boolean;
}

/** The benchmark or a highlighted area, period by period; null keeps a gap a gap. */
export interface SpreadLine {
  readonly key: string;
  readonly name: string;
  /** What stands at its end: name and latest value. */
  readonly label: string;
  readonly style: SeriesStyle;
  readonly values: readonly (number | null)[];
  readonly latest: { readonly key: string; readonly value: number };
  /** Keys of periods whose point no stroke reaches. */
  readonly lone: ReadonlySet<string>;
}

export interface SpreadPlot {
  readonly columns: readonly SpreadColumn[];
  /** The benchmark first, so that highlighted areas lie over it. */
  readonly lines: readonly SpreadLine[];
  readonly axis: ValueAxis;
}

/** Fill of a box, and the colour of its outline, its whiskers and its points. */
export const boxFill = '#BFBFBF';
export const boxOutline = '#12436D';

/** Columns, lines and the value axis of an answer; a line without any value is not drawn. */
export function toSpreadPlot(answer: DistributionAnswer): SpreadPlot {
  const columns = answer.periods.map((each) => toColumn(each, answer));
  const lines = linesOf(answer);
  const numbers = [
    ...answer.periods.flatMap(({ lowest, highest }) => [lowest, highest]),
    ...lines.flatMap(({ values }) => values),
  ];
  return { columns, lines, axis: valueAxis(numbers.filter((number) => number !== null)) };
}

/** The marks that an answer's chart has, each in plain words. */
export function keyOfSpread({
  columns,
}: Pick<SpreadPlot, 'columns'>): { readonly mark: keyof typeof boxKey; readonly words: string }[] {
  const boxed = columns.filter(({ box }) => box !== null);
  const has: Record<keyof typeof boxKey, boolean> = {
    box: boxed.length > 0,
    median: boxed.length > 0,
    whisker: boxed.length > 0,
    outlier: boxed.some(({ points }) => points.length > 0),
    value: columns.some(({ box, points }) => box === null && points.length > 0),
    breakBefore: columns.some(({ hasBreakBefore }) => hasBreakBefore),
    marked: columns.some(({ isMarked }) => isMarked),
  };
  const marks = ['box', 'median', 'whisker', 'outlier', 'value', 'breakBefore', 'marked'] as const;
  const marked = columns.find(({ isMarked }) => isMarked)?.label;
  return marks
    .filter((mark) => has[mark])
    .map((mark) => ({ mark, words: mark === 'marked' ? `${boxKey.marked}, ${marked}` : boxKey[mark] }));
}

function toColumn(each: DistributionPeriod, { marked }: DistributionAnswer): SpreadColumn {
  const { period, box, values, breakBefore } = each;
  const key = periodKey(period);
  return {
    key,
    label: period.label,
    box,
    points: (box?.outliers ?? values).map(({ value }) => value),
    symbols: symbolsOfPeriod(each),
    isMarked: marked !== null && periodKey(marked) === key,
    hasBreakBefore: breakBefore !== null,
  };
}

function linesOf(answer: DistributionAnswer): SpreadLine[] {
  const { benchmark, highlighted, periods } = answer;
  const [, benchmarkStyle] = styleSeries([{ role: 'area' }, { role: 'benchmark' }]);
  const styles = styleSeries(highlighted.map(() => ({ role: 'area' })));
  const areas = highlighted.map(({ code, name }, place) => ({
    key: code,
    name,
    style: styles[place],
    values: periods.map((each) => each.highlighted[place]?.value ?? null),
  }));
  const isHighlighted = highlighted.some(({ code }) => code === benchmark?.code);
  const beside =
    benchmark === null || isHighlighted
      ? []
      : [
          {
            key: benchmark.code,
            name: benchmark.name,
            style: benchmarkStyle,
            values: periods.map((each) => each.benchmark?.value ?? null),
          },
        ];
  return [...beside, ...areas].flatMap(({ style, ...line }) => {
    const latest = latestOf(line.values, answer);
    if (!style || latest === null) return [];
    const { label, ...end } = latest;
    const lone = loneKeys(line.values, periods);
    return [{ ...line, style, label: `${line.name} ${label}`, latest: end, lone }];
  });
}

/** The latest value, and as it is written: with its period where that is not the latest shown. */
function latestOf(values: readonly (number | null)[], { periods, indicator }: DistributionAnswer) {
  const place = values.findLastIndex((value) => value !== null);
  const [value, each] = [values[place] ?? null, periods[place]];
  if (value === null || !each) return null;
  const when = place === periods.length - 1 ? '' : ` (${each.period.label})`;
  return { key: periodKey(each.period), value, label: `${shortMeasure(value, indicator.unit)}${when}` };
}

function loneKeys(
  values: readonly (number | null)[],
  periods: readonly DistributionPeriod[],
): ReadonlySet<string> {
  const has = (place: number) => typeof values[place] === 'number';
  const lone = periods.filter((_, place) => has(place) && !has(place - 1) && !has(place + 1));
  return new Set(lone.map(({ period }) => periodKey(period)));
}
