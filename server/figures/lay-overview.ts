import { comparisonMark } from '../contract/comparison-words.ts';
import type { OverviewAnswer, OverviewCell, OverviewColumn, OverviewRow } from '../contract/overview.ts';
import {
  benchmarkCells,
  type ColumnGroup,
  cellValue,
  columnDetail,
  groupColumns,
  otherPeriod,
} from '../contract/overview-words.ts';
import { gridColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import { shortenName } from './bar-column.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import type { TextLine } from './figure.ts';
import { layText, printable } from './lay-text.ts';
import { measureText } from './measure-text.ts';
import { intoTables } from './overview-parts.ts';

/** How large text and rows are: smaller where they must keep to a page. */
interface Size {
  readonly head: number;
  readonly detail: number;
  readonly value: number;
  readonly row: number;
}

const sizes: Record<'usual' | 'tight', Size> = {
  usual: { head: 6.5, detail: 6, value: 7.5, row: 11 },
  tight: { head: 6, detail: 5.5, value: 6.2, row: 7.3 },
};
const noteHeight = 7;
const markRoom = 10;
const gap = 5;
const longestNameShare = 0.26;
const betweenTables = 10;

/** Where the tables begin, how wide they may be, and how many areas there is room for. */
export interface OverviewRoom {
  readonly top: number;
  readonly width: number;
  readonly mostRows: number;
  /** Whether rows must be smaller than usual to keep to a page. */
  readonly isTight: boolean;
}

/** How many areas must go at least for a figure of so many tables to be so much less tall. */
export const areasIn = (height: number, tables: number): number =>
  Math.max(1, Math.floor(height / (sizes.tight.row * tables)));

/** How many tables the columns take on paper of this width. */
export const countTables = (answer: OverviewAnswer, width: number): number =>
  intoTables(groupColumns(answer), width - nameRoom(answer, width, sizes.tight)).tables.length;

/**
 * Areas by indicators as tables one below the other, as many columns in each as can be read, with the benchmark's figures
 * first; and what of it there was no room for.
 */
export function layOverview(answer: OverviewAnswer, { top, width, mostRows, isTight }: OverviewRoom): Laid {
  const size = isTight ? sizes.tight : sizes.usual;
  const names = nameRoom(answer, width, size);
  const { tables, columnWidth } = intoTables(groupColumns(answer), width - names);
  const isMixed = answer.columns.some(({ demonstration }) => !demonstration);
  const shown = answer.rows.slice(0, mostRows);
  const benchmark = benchmarkCells(answer);
  const drawings: Drawing[] = [];
  let bottom = top;
  for (const parts of tables) {
    const heads = layHeads(parts, { top: bottom, names, columnWidth, size, isMixed });
    const table = layRows(parts, [...(benchmark ? [benchmark] : []), ...shown], {
      ...{ answer, names, columnWidth, size, top: heads.bottom },
    });
    drawings.push(heads, table);
    bottom = table.bottom + betweenTables;
  }
  const isCut = answer.rows.some(({ area }) => shortened(area.name, names, size) !== printable(area.name));
  return {
    drawing: { ...joinDrawings(drawings), bottom },
    remarks: [
      ...(shown.length < answer.rows.length
        ? [
            `The first ${shown.length} of ${answer.rows.length} areas fit on this figure, in the order of the table. The data file has all.`,
          ]
        : []),
      ...(isCut ? ['Names that end with … are shortened; the data file has them whole.'] : []),
    ],
  };
}

function nameRoom({ rows, benchmark }: OverviewAnswer, width: number, size: Size): number {
  const names = [...rows.map(({ area }) => area.name), benchmark?.name ?? ''];
  const widest = Math.max(40, ...names.map((name) => measureText(printable(name), size.value, 700)));
  return Math.min(widest + gap, width * longestNameShare);
}

const shortened = (name: string, room: number, { value }: Size): string =>
  shortenName(name, room - gap, value);

interface Place {
  readonly top: number;
  readonly names: number;
  readonly columnWidth: number;
  readonly size: Size;
}

/** Columns say that they are made up where others are not; the warning above the figure says it of all. */
interface HeadPlace extends Place {
  readonly isMixed: boolean;
}

/** Themes over their columns, below them the indicators with unit and period. */
function layHeads(
  parts: readonly ColumnGroup[],
  { top, names, columnWidth, size, isMixed }: HeadPlace,
): Drawing {
  const columns = parts.flatMap((part) => part.columns);
  const width = names + columns.length * columnWidth;
  let at = names;
  const themes = parts.map(({ theme, columns: own }): Drawing => {
    const room = own.length * columnWidth - gap;
    const laid = layText({ text: theme, left: at + gap, top, width: room, size: size.head + 1, weight: 700 });
    const rule = { from: [at + gap, laid.bottom + 1], to: [at + gap + room, laid.bottom + 1] } as const;
    at += own.length * columnWidth;
    return {
      ...emptyDrawing,
      texts: laid.lines,
      strokes: [{ ...rule, colour: secondaryTextColour, dash: null }],
      bottom: laid.bottom + 3,
    };
  });
  const below = Math.max(...themes.map(({ bottom }) => bottom));
  const heads = columns.map((column, place) =>
    layHead(
      column,
      { left: names + place * columnWidth + gap, top: below, width: columnWidth - gap },
      { size, isMixed },
    ),
  );
  const bottom = Math.max(...heads.map((head) => head.bottom)) + 2;
  return { ...joinDrawings([...themes, ...heads, ruleAt(bottom, width, textColour)]), bottom };
}

function layHead(
  column: OverviewColumn,
  place: { readonly left: number; readonly top: number; readonly width: number },
  { size, isMixed }: Pick<HeadPlace, 'size' | 'isMixed'>,
): Drawing {
  const label = layText({ text: column.label, ...place, size: size.head, weight: 600 });
  const detail = layText({
    text: isMixed && column.demonstration ? `${columnDetail(column)}, demonstration` : columnDetail(column),
    ...place,
    top: label.bottom,
    size: size.detail,
    colour: secondaryTextColour,
  });
  return { ...emptyDrawing, texts: [...label.lines, ...detail.lines], bottom: detail.bottom };
}

function layRows(
  parts: readonly ColumnGroup[],
  rows: readonly OverviewRow[],
  { answer, top, names, columnWidth, size }: Place & { readonly answer: OverviewAnswer },
): Drawing {
  const columns = parts.flatMap((part) => part.columns);
  const width = names + columns.length * columnWidth;
  const drawings: Drawing[] = [];
  let bottom = top;
  for (const row of rows) {
    const isBenchmark = row.area.code === answer.benchmark?.code;
    const laid = layRow(row, columns, { top: bottom, names, columnWidth, size, isBenchmark });
    drawings.push(laid, ruleAt(laid.bottom, width, gridColour));
    bottom = laid.bottom;
  }
  return { ...joinDrawings([{ ...emptyDrawing, bottom }, ...drawings]), bottom };
}

function layRow(
  { area, cells }: OverviewRow,
  columns: readonly OverviewColumn[],
  { top, names, columnWidth, size, isBenchmark }: Place & { readonly isBenchmark: boolean },
): Drawing {
  const weight = isBenchmark ? 700 : 400;
  const baseline = top + size.row * 0.74;
  const found = columns.map((column) => cells.find((cell) => cell.column === column.key));
  const hasNote = found.some((cell) => cell !== undefined && otherPeriod(cell) !== null);
  const name: TextLine = {
    text: shortened(area.name, names, size),
    ...{ x: 0, y: baseline, size: size.value, weight, colour: textColour, anchor: 'start' },
  };
  const laid = columns.map((column, place) =>
    layValue(found[place], column, {
      right: names + (place + 1) * columnWidth,
      baseline,
      weight,
      size,
    }),
  );
  const bottom = top + size.row + (hasNote ? noteHeight : 0);
  return { ...joinDrawings([{ ...emptyDrawing, texts: [name] }, ...laid]), bottom };
}

function layValue(
  cell: OverviewCell | undefined,
  { indicator }: OverviewColumn,
  {
    right,
    baseline,
    weight,
    size,
  }: {
    readonly right: number;
    readonly baseline: number;
    readonly weight: 400 | 700;
    readonly size: Size;
  },
): Drawing {
  if (!cell) return emptyDrawing;
  const x = right - markRoom;
  const mark = comparisonMark(cell.measure.comparison);
  const period = otherPeriod(cell);
  const value: TextLine = {
    text: cellValue(cell, indicator.unit),
    ...{ x, y: baseline, size: size.value, weight, colour: textColour, anchor: 'end' },
  };
  const note: TextLine | null =
    period === null
      ? null
      : {
          text: period,
          ...{ x, y: baseline + noteHeight, size: size.detail, weight: 400 },
          ...{ colour: secondaryTextColour, anchor: 'end' },
        };
  return {
    ...emptyDrawing,
    texts: note === null ? [value] : [value, note],
    marks:
      mark === null
        ? []
        : [{ ...mark, x: right - markRoom / 2 + 1, y: baseline - 2.5, radius: size.row / 3.6 }],
  };
}

function ruleAt(y: number, width: number, colour: string): Drawing {
  return { ...emptyDrawing, grid: [{ from: [0, y], to: [width, y], colour, dash: null }], bottom: y };
}
