import { scaleLinear } from 'd3-scale';
import { fifthInWords } from '../contract/area-comparison-words.ts';
import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { rowsWithValue } from '../contract/comparison-style.ts';
import { axisTitle } from '../contract/trend-words.ts';
import { formatTick, valueAxis } from '../contract/value-axis.ts';
import { type BarColumn, type BarSize, barSizes, shortenName, sizeOfBars } from './bar-column.ts';
import { type BarRow, chooseRows, intoColumns, withHeadings } from './choose-rows.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import { layBarFrame } from './lay-bar-frame.ts';
import { layBarRow, writeValue } from './lay-bar-row.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { measureText } from './measure-text.ts';

type Row = BarRow<ComparisonRow>;

/** Rows that a column may have where nothing else needs the room. */
export const mostRows = 60;

const rowsThatFill = 36;
const columnGap = 12;
const leastColumnWidth = 132;
const axisRoom = 20;
const longestNameShare = 0.46;

/** Where bars begin, how wide they may be, and how many rows a column may have at most. */
export interface BarRoom {
  readonly top: number;
  readonly width: number;
  readonly mostRows: number;
  /** Whether rows must be smaller than usual to keep to a page. */
  readonly isTight: boolean;
}

/** How many rows must go at least for a figure to be so much less tall. */
export const rowsIn = (height: number): number => Math.max(1, Math.floor(height / barSizes.single.row));

/**
 * Bars of every area with a value, from zero, the highest first, in as many columns as the paper has room for, each on
 * the same scale; with 95% limits, the mark of what each is compared as, and the benchmark as a dashed line.
 */
export function layBars(answer: ComparisonAnswer, { top, width, mostRows, isTight }: BarRoom): Laid {
  const valued = rowsWithValue(answer);
  const most = Math.max(1, Math.floor((width + columnGap) / (leastColumnWidth + columnGap)));
  const columns = Math.min(most, Math.max(1, Math.ceil(valued.length / rowsThatFill)));
  const isDivided = answer.question.method === 'quintile';
  const chosen = chooseRows(valued, mostRows * columns - (isDivided ? 6 : 0));
  const rows = isDivided ? withHeadings(chosen, (row) => headingOf(row, answer)) : chosen;
  const title = stack(top, [paragraph(titleOf(answer), width, { size: 8 })]);
  const parts = intoColumns(rows, columns);
  const each = (width - columnGap * (columns - 1)) / columns;
  const axis = valueAxis(numbersOf(valued, answer));
  const size = sizeOfBars(columns, isTight);
  const names = nameRoom(valued, each, size);
  const laid = parts.map((part, place) =>
    layColumn(part, answer, {
      left: place * (each + columnGap),
      right: place * (each + columnGap) + each,
      top: title.bottom + axisRoom,
      names,
      values: widestOf(
        valued.map((row) => writeValue(row, answer)),
        size,
      ),
      size,
      axis,
    }),
  );
  return {
    drawing: joinDrawings([{ ...emptyDrawing, texts: title.texts }, ...laid]),
    remarks: remarksOf(answer, valued, chosen, { names, size }),
  };
}

function titleOf({ indicator, rows }: ComparisonAnswer): string {
  const hasLimits = rows.some(({ measure }) => measure.lower95 !== null);
  return `${axisTitle(indicator.unit)}, the highest first${hasLimits ? '; lines show 95% confidence limits' : ''}`;
}

function headingOf({ quintile }: ComparisonRow, answer: ComparisonAnswer): string | null {
  return quintile === null ? null : fifthInWords(quintile, answer);
}

function numbersOf(valued: readonly ComparisonRow[], { benchmark }: ComparisonAnswer): number[] {
  return [...valued.map(({ measure }) => measure), ...(benchmark ? [benchmark.measure] : [])].flatMap(
    ({ value, lower95, upper95 }) => [value, lower95, upper95].filter((number) => number !== null),
  );
}

function nameRoom(valued: readonly ComparisonRow[], width: number, size: BarSize): number {
  const widest = widestOf(
    valued.map(({ area }) => printable(area.name)),
    size,
  );
  return Math.min(widest + 1, width * longestNameShare);
}

function widestOf(texts: readonly string[], { text: size }: BarSize): number {
  return Math.max(...texts.map((text) => measureText(text, size, 400)));
}

/** What cannot be shown is said. */
function remarksOf(
  { rows, question }: ComparisonAnswer,
  valued: readonly ComparisonRow[],
  chosen: readonly Row[],
  { names, size }: Pick<BarColumn, 'names' | 'size'>,
): string[] {
  const shown = chosen.filter(({ kind }) => kind === 'area').length;
  const hidden = valued.filter(
    ({ area }) =>
      question.highlight.includes(area.code) &&
      !chosen.some((row) => row.kind === 'area' && row.area.area.code === area.code),
  );
  const isCut = valued.some(({ area }) => shortenName(area.name, names, size.text) !== printable(area.name));
  return [
    ...(shown < valued.length
      ? [
          `${shown} of the ${valued.length} areas with a value fit on this figure: the highest and the lowest. The data file has all ${rows.length}.`,
        ]
      : []),
    ...(hidden.length === 0
      ? []
      : [`Highlighted, but among those that do not fit: ${hidden.map(({ area }) => area.name).join('; ')}.`]),
    ...(isCut ? ['Names that end with … are shortened; the data file has them whole.'] : []),
  ];
}

function layColumn(rows: readonly Row[], answer: ComparisonAnswer, column: BarColumn): Drawing {
  const { row: height } = column.size;
  const start = column.left + column.names + column.values + 7;
  const x = scaleLinear([column.axis.from, column.axis.to], [start, column.right - endRoom(column)]);
  const laid = rows.map((row, place) =>
    layBarRow(row, answer, { column, start, x, middle: column.top + (place + 0.5) * height }),
  );
  return joinDrawings([...laid, layBarFrame(answer, { column, x, spans: findSpans(rows, column) })]);
}

/** Room after the end of the axis, so that its last figure stays on the paper, of whose margin it may use a little. */
function endRoom({ axis, size }: BarColumn): number {
  return Math.max(4, measureText(formatTick(axis.to, axis), size.text, 400) / 2 - 5);
}

/** From where to where areas stand without a heading or a gap among them. */
function findSpans(rows: readonly Row[], { top, size }: BarColumn): [number, number][] {
  const spans: [number, number][] = [];
  for (const [place, row] of rows.entries()) {
    if (row.kind !== 'area') continue;
    const from = top + place * size.row;
    const last = spans.at(-1);
    if (last && Math.abs(last[1] - from) < 0.01) last[1] = from + size.row;
    else spans.push([from, from + size.row]);
  }
  return spans;
}
