import type { ReadingContext, TableHead, TableReading } from '../layout.ts';
import type { Symbols } from '../number-symbols.ts';
import { type AreaRow, AreaRows } from './gather-area-rows.ts';
import { CellReader } from './read-cells.ts';
import { readSymbols } from './read-symbols.ts';

/** A table of which every row has come. */
export interface WholeTable {
  readonly rows: readonly AreaRow[];
  readonly cells: CellReader;
  readonly footnotes: readonly string[];
}

/** What differs between tables with a row an area and a column a measure. */
interface WideTable {
  readonly head: TableHead;
  /** Columns that become figures. */
  readonly figureColumns: readonly number[];
  /** Symbols as the publisher uses them where the file does not explain them. */
  readonly symbols: Symbols;
  /** Sends on what the table says. Its notes may stand below it, so that every row must have come before. */
  take(table: WholeTable): void;
}

/** Reads a table with a row an area: its rows are kept until the notes below them are known. */
export function openWideTable(
  { head, figureColumns, symbols, take }: WideTable,
  context: ReadingContext,
): TableReading {
  const [heading] = findFigures(head, figureColumns);
  if (heading !== undefined) context.findings.add('figures-in-header', { line: head.line, said: heading });
  const rows = new AreaRows(head, figureColumns, context);
  return {
    row: (cells, line) => rows.add(cells, line),
    end: ({ footnotes }) => {
      if (rows.rows.length === 0 && rows.leftOut > 0)
        context.findings.add('no-area-rows', { line: head.line });
      const allNotes = [...rows.texts, ...footnotes];
      const meanings = readSymbols([...head.preamble, ...allNotes], symbols);
      const cells = new CellReader(head.header, meanings, context.findings);
      take({ rows: rows.rows, cells, footnotes: allNotes });
    },
  };
}

/**
 * Headings with a figure behind them, where more than half of them have one: of stacked headings everything above the
 * first area code is taken for one, so that a row with a faulty code would be lost among them.
 */
function findFigures({ header }: TableHead, figureColumns: readonly number[]): string[] {
  const headings = figureColumns.map((column) => header[column] ?? '');
  const withFigure = headings.filter((heading) => FIGURE_BEHIND.test(heading));
  return withFigure.length > headings.length / 2 ? withFigure : [];
}

/** A number at the end of a heading that is no year. */
const FIGURE_BEHIND = /\s(?!(?:19|20)\d{2}$)\d[\d,]*(?:\.\d+)?%?$/;
