import type { LayoutId } from '../observation/extract.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';
import type { Findings } from './collect-findings.ts';
import {
  compareWithLayouts,
  describeLikeness,
  detectLayout,
  findNearest,
  type Likeness,
  recogniseLayout,
} from './detect-layout.ts';
import type { Layout, TableHead } from './layout.ts';
import { nameColumns } from './name-columns.ts';
import { previewTable, type TopRow } from './preview-table.ts';

/** Rows from the top among which the header is looked for: titles and notes may stand above it. */
const ROWS_SEARCHED = 60;

/** As a spreadsheet has; a row of more is compared with no layout, which would take its time. */
const COLUMNS_AT_MOST = 16_384;

/** A code of the Government Statistical Service, by which the first row of figures is told. */
const AREA_CODE = /^[EJKLMNSW]\d{8}$/;

/** A header that was found, and whether the row by which it was found is the first one below it. */
export interface FoundHeader {
  readonly layout: Layout;
  readonly head: TableHead;
  readonly isBelow: boolean;
  readonly recognised: Recognition;
}

/** Looks for the header among the first rows of a file. */
export class HeaderSearch {
  readonly #layouts: readonly Layout[];
  readonly #fileName: string;
  readonly #wanted: LayoutId | 'auto';
  readonly #findings: Findings;
  readonly #rows: TopRow[] = [];
  #likest: { likeness: Likeness; row: TopRow } | null = null;
  #hasTooWideRow = false;

  /** `wanted` is the layout that the user named, or `auto`. */
  constructor(layouts: readonly Layout[], wanted: LayoutId | 'auto', fileName: string, findings: Findings) {
    this.#layouts = layouts.filter(
      ({ id, headerKind }) => headerKind !== 'document' && (wanted === 'auto' || id === wanted),
    );
    this.#fileName = fileName;
    this.#wanted = wanted;
    this.#findings = findings;
  }

  /** Whether the header should have come by now. */
  get isOver(): boolean {
    return this.#rows.length >= ROWS_SEARCHED;
  }

  /** The header that this row is, or below which it is the first; null when neither, and the next row is to be tried. */
  tryRow(cells: readonly string[], line: number): FoundHeader | null {
    if (cells.length > COLUMNS_AT_MOST) {
      this.#refuseWidth(cells.length, line);
      return null;
    }
    const row = { cells: ownCopies(cells), line };
    const found = this.#tryOneRow(row) ?? this.#tryStacked(row);
    if (found) this.#reportColumns(found);
    else this.#pass(row);
    return found;
  }

  /** Says why there is no header, by the row that was most like one. */
  refuse(): void {
    const nearest = this.#likest;
    const [first] = this.#rows;
    if (this.#hasTooWideRow) return;
    if (!first) this.#findings.add('no-table', {});
    else if (this.#wanted !== 'auto') this.#refuseNamed(nearest?.row ?? first);
    else this.#refuseUnknown(nearest?.row ?? first);
  }

  /** The rows from the header that this table may have, so that somebody can say what they are; null for none. */
  preview(): TablePreview | null {
    return previewTable(this.#rows, this.#likest?.row ?? null, this.#layouts);
  }

  #refuseWidth(columns: number, line: number): void {
    if (!this.#hasTooWideRow) this.#findings.add('too-many-columns', { line, said: `${columns} columns` });
    this.#hasTooWideRow = true;
  }

  #refuseNamed({ cells, line }: TopRow): void {
    const [likest] = compareWithLayouts(cells, this.#layouts);
    if (!likest) return;
    const said = `${likest.layout.id} needs ${likest.missing.join(', ')}`;
    this.#findings.add('column-missing', { line, said });
  }

  #refuseUnknown({ cells, line }: TopRow): void {
    const nearest = findNearest(cells, this.#layouts).map(describeLikeness);
    const said =
      nearest.length === 0 ? 'no row is like the header of any' : `line ${line} has ${nearest.join('; ')}`;
    this.#findings.add('layout-unknown', { line, value: cells.join(','), said });
  }

  #tryOneRow({ cells, line }: TopRow): FoundHeader | null {
    const layout = detectLayout(cells, this.#ofKind('one-row'));
    if (!layout) return null;
    const head = { fileName: this.#fileName, preamble: this.#rows.map(textOf), header: cells, line };
    return { layout, head, isBelow: false, recognised: this.#recognise(cells, layout) };
  }

  #tryStacked({ cells }: TopRow): FoundHeader | null {
    const hasCode = cells.some((cell) => AREA_CODE.test(cell));
    if (!hasCode && !isRowOfFigures(cells)) return null;
    const stacked = this.#rows.filter(({ cells: above }) => above.filter((cell) => cell !== '').length > 1);
    const header = joinColumns(stacked);
    const line = stacked[0]?.line ?? 1;
    const layout = detectLayout(header, this.#ofKind('stacked'));
    if (!layout) {
      if (hasCode) this.#compare({ cells: header, line });
      return null;
    }
    const preamble = this.#rows.filter((row) => !stacked.includes(row)).map(textOf);
    const head = { fileName: this.#fileName, preamble, header, line };
    return { layout, head, isBelow: true, recognised: this.#recognise(header, layout) };
  }

  #recognise(header: readonly string[], layout: Layout): Recognition {
    return recogniseLayout(header, layout, this.#layouts, this.#wanted);
  }

  #ofKind(kind: Layout['headerKind']): Layout[] {
    return this.#layouts.filter(({ headerKind }) => headerKind === kind);
  }

  #pass(row: TopRow): void {
    this.#rows.push(row);
    this.#compare(row);
  }

  /** Remembers the row with the most columns of the layout that it is most like. */
  #compare(row: TopRow): void {
    const [likeness] = findNearest(row.cells, this.#layouts);
    if (!likeness) return;
    if (this.#likest === null || likeness.found.length > this.#likest.likeness.found.length) {
      this.#likest = { likeness, row };
    }
  }

  #reportColumns({ layout, head: { header, preamble, line } }: FoundHeader): void {
    if (preamble.length > 0) this.#findings.add('rows-above-header', { line: 1 }, preamble.length);
    if (layout.headerKind === 'stacked') return;
    const { respelled, twice, unknown } = nameColumns(header, layout.columns);
    for (const said of twice) this.#findings.add('column-twice', { line, column: said, said });
    for (const said of respelled) this.#findings.add('header-spelling', { line, said });
    for (const said of unknown) {
      this.#findings.add(layout.ruleForUnknownColumn?.(said) ?? 'unknown-column', { line, said });
    }
  }
}

/** Figures that are no years: so many are no heading. */
const FIGURES_AT_LEAST = 3;

/** A plain number, perhaps with thousands separators, decimals or a per cent sign. */
const FIGURE = /^\d[\d,]*(?:\.\d+)?%?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Whether a row can only be one of figures, though its area code is faulty or not there: most of its cells are numbers,
 * and they neither count the columns (1, 2, 3 …) nor name years.
 */
function isRowOfFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const figures = filled.filter((cell) => FIGURE.test(cell) && !YEAR.test(cell));
  const isCounting = figures.every((cell, at) => at === 0 || Number(cell) === Number(figures[at - 1]) + 1);
  return figures.length >= FIGURES_AT_LEAST && figures.length * 2 > filled.length && !isCounting;
}

/** Copies: cells are windows on the block that they were read from, which they would keep in memory. */
function ownCopies(cells: readonly string[]): string[] {
  return cells.map((cell) => Buffer.from(cell.trim()).toString());
}

function textOf({ cells }: TopRow): string {
  return cells.filter((cell) => cell !== '').join(' ');
}

/** The texts of each column, top to bottom. */
function joinColumns(rows: readonly TopRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) =>
    rows
      .map(({ cells }) => cells[at] ?? '')
      .filter((cell) => cell !== '')
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}
