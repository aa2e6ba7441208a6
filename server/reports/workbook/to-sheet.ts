import type { CellStyle, FontStyle, RowDef, WriteSheet } from 'hucre';
import { formatRate, formatValue } from '../../contract/format-figure.ts';
import { safeText } from '../../contract/safe-text.ts';
import type { FigureFormat } from '../shown/shown-table.ts';
import type { Cell } from '../table.ts';
import type { CoverLine } from './lay-cover.ts';
import { rowHeight } from './row-height.ts';
import type { SheetColumn, TableSheet } from './sheet.ts';

/** A font without serifs, as the guidance asks for. */
export const font: FontStyle = { name: 'Arial', size: 11 };

const bold: FontStyle = { ...font, bold: true };
const titleStyle: CellStyle = { font: { ...bold, size: 14 } };
const headerRow = 3;

/** What a filter button takes of the width of a heading, in characters. */
const filterButton = 2;
const coverWidth = 84;

/** Larger letters: fewer stand in a line of the cover, and a line is taller. */
const titleWidth = 60;
const spaceOfHeading = 6;

const formats: Record<FigureFormat, string> = {
  whole: '#,##0',
  'one-decimal': '#,##0.0',
  'two-decimals': '#,##0.00',
  'as-it-is': 'General',
};

/** Title, a line about it, the header row, then the rows, as one marked-up table. */
export function toSheet({ name, title, about, columns, rows }: TableSheet): WriteSheet {
  const last = `${columnLetters(columns.length)}${headerRow + rows.length}`;
  return {
    name,
    rows: [
      [safe(title)],
      [safe(about)],
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map(safe)),
    ],
    columns: columns.map((column, at) => ({ width: column.width, style: styleOf(column, at) })),
    cells: new Map([
      ['0,0', { style: titleStyle }],
      ['1,0', { style: { font } }],
      ...smallFigures(columns, rows),
      ...columns.map((column, at) => [`${headerRow - 1},${at}`, { style: headerStyle(column, at) }] as const),
    ]),
    rowDefs: heightsOf(columns, rows),
    freezePane: { rows: headerRow },
    tables: [
      {
        name: `${name.replaceAll(' ', '_')}_table`,
        range: `A${headerRow}:${last}`,
        columns: columns.map(({ heading }) => ({ name: heading })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', printTitlesRow: `$${headerRow}:$${headerRow}` },
      ...(name === 'Data' ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  };
}

/** The cover: all of it in the first column. */
export function toCoverSheet(lines: readonly CoverLine[]): WriteSheet {
  return {
    name: 'Cover',
    rows: lines.map(({ text }) => [safe(text)]),
    columns: [{ width: coverWidth, style: { font, alignment: { wrapText: true, vertical: 'top' } } }],
    cells: new Map(
      lines.map(({ kind, sheet }, at) => [
        `${at},0`,
        {
          style: coverStyle(kind, sheet !== null),
          ...(sheet === null ? {} : { hyperlink: { target: '', location: `'${sheet}'!A1` } }),
        },
      ]),
    ),
    rowDefs: new Map(
      lines.map(({ text, kind }, at) => {
        const letters = kind === 'title' ? titleWidth : coverWidth;
        const height = rowHeight([text], [letters]) + (kind === 'text' ? 0 : spaceOfHeading);
        return [at, { height }] as const;
      }),
    ),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Figures that one decimal place would show as 0.0, which is written of nothing alone: two digits of them are shown. */
function smallFigures(columns: TableSheet['columns'], rows: TableSheet['rows']) {
  return rows.flatMap((row, down) =>
    columns.flatMap((column, at): (readonly [string, { style: CellStyle }])[] => {
      const digits = column.format === 'one-decimal' ? decimalsOfSmall(row[at] ?? null) : null;
      if (digits === null) return [];
      return [
        [
          `${headerRow + down},${at}`,
          { style: { ...styleOf(column, at), numFmt: `0.${'0'.repeat(digits)}` } },
        ],
      ];
    }),
  );
}

/** Decimal places that show two digits of a figure below 0.05; null of any other. */
function decimalsOfSmall(cell: Cell): number | null {
  if (typeof cell !== 'number' || formatRate(cell) === formatValue(cell)) return null;
  return 1 - Math.floor(Math.log10(Math.abs(cell)));
}

/** The header row may break in every column; a filter button takes some of its width. */
function heightsOf(columns: TableSheet['columns'], rows: TableSheet['rows']): Map<number, RowDef> {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map(({ width, wraps }) => (wraps ? width : null));
  const header = rowHeight(
    headings,
    columns.map(({ width }) => width - filterButton),
  );
  return new Map([
    [headerRow - 1, { height: header }],
    ...rows.map((row, at) => [headerRow + at, { height: rowHeight(row, widths) }] as const),
  ]);
}

function coverStyle(kind: CoverLine['kind'], isLink: boolean): CellStyle {
  const alignment = { wrapText: true, vertical: 'top' } as const;
  if (kind === 'title') return { ...titleStyle, alignment };
  if (isLink) return { font: { ...font, underline: true }, alignment };
  if (kind === 'heading')
    return { font: { ...bold, size: 12 }, alignment: { ...alignment, vertical: 'bottom' } };
  return { font, alignment };
}

function styleOf({ format, wraps }: SheetColumn, at: number): CellStyle {
  const alignment = { vertical: 'top', ...(wraps ? { wrapText: true } : {}) } as const;
  if (format === 'as-it-is') return { font, alignment };
  if (format === null) return { font, alignment: { ...alignment, ...apart(at) } };
  return { font, numFmt: formats[format], alignment: { ...alignment, horizontal: 'right' } };
}

function headerStyle({ format }: SheetColumn, at: number): CellStyle {
  const side =
    format === null ? apart(at) : ({ horizontal: format === 'as-it-is' ? 'left' : 'right' } as const);
  return { font: bold, alignment: { wrapText: true, vertical: 'top', ...side } };
}

/** Words stand apart from the figures of the column to their left. */
const apart = (at: number) => ({ horizontal: 'left', indent: at === 0 ? 0 : 1 }) as const;

/** The most characters that a cell of a workbook takes. */
const mostCharacters = 32_767;

function safe(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = safeText(cell);
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;
}

/** "A" for 1, "AB" for 28. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
