import type { LayoutId } from '../observation/extract.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';
import { checkRows, type RowCheck } from './check-rows.ts';
import type { Findings } from './collect-findings.ts';
import { type FoundHeader, HeaderSearch } from './find-header.ts';
import type { Layout, TableHead, TableReading } from './layout.ts';
import type { RowHandler, SplitFault } from './split-rows.ts';

/** What reading a table needs of its surroundings. */
export interface TableOptions {
  readonly layouts: readonly Layout[];
  readonly wanted: LayoutId | 'auto';
  readonly fileName: string;
  readonly findings: Findings;
  /** Called once, with the layout whose header was found; null where this extract cannot be of that layout. */
  readonly open: (layout: Layout, head: TableHead) => TableReading | null;
}

/** Takes the rows of a table as they are split: first those among which the header is, then those below it. */
export class TableReader implements RowHandler {
  readonly #options: TableOptions;
  readonly #search: HeaderSearch;
  readonly #footnotes: string[] = [];
  #layout: Layout | null = null;
  #header: readonly string[] = [];
  #check: RowCheck | null = null;
  #reading: TableReading | null = null;
  #recognised: Recognition | null = null;
  #isDocument = false;
  #rowsRead = 0;
  /** Null where the last one is no row of the table. */
  #lastRow: { readonly cells: readonly string[]; readonly line: number } | null = null;
  /** Cells of the shortest row before the last. */
  #fewestCells = Number.MAX_SAFE_INTEGER;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#search = new HeaderSearch(options.layouts, options.wanted, options.fileName, options.findings);
  }

  /** Null until the header is found. */
  get layout(): Layout | null {
    return this.#layout;
  }

  /** How the layout was told; null until it is. */
  get recognised(): Recognition | null {
    return this.#recognised;
  }

  /** The beginning of a table of no known layout; null where its layout was found or there is no table. */
  preview(): TablePreview | null {
    return this.#layout === null ? this.#search.preview() : null;
  }

  /** Rows below the header, without blank ones. */
  get rowsRead(): number {
    return this.#rowsRead;
  }

  /** Whether it is plain by now that nothing more is to be read. */
  get isHopeless(): boolean {
    return this.#layout === null ? this.#search.isOver : this.#reading === null;
  }

  row(cells: readonly string[], line: number): void {
    if (this.#check) {
      this.#lastRow = this.#check(cells, line) ? this.#count(cells, line) : null;
      return;
    }
    if (this.isHopeless || cells.every((cell) => cell.trim() === '')) return;
    const found = this.#search.tryRow(cells, line);
    if (!found) return;
    this.#open(found);
    if (found.isBelow) this.row(cells, line);
  }

  fault({ rule, line, column, value }: SplitFault): void {
    const name = this.#header[column] ?? null;
    this.#options.findings.add(rule, { line, column: name, value });
    if (this.#layout) this.#rowsRead++;
  }

  /** Takes a file that is no table but a document of one of the layouts. */
  document(text: string): void {
    this.#isDocument = true;
    const { layouts, wanted, fileName, open } = this.#options;
    const layout = layouts.find(
      ({ id, headerKind }) => headerKind === 'document' && (wanted === 'auto' || id === wanted),
    );
    if (!layout) {
      this.#options.findings.add('not-a-table', { said: 'JSON' });
      return;
    }
    const { id, table } = layout;
    this.#recognised = { layout: id, table, certainty: 'certain', because: 'it is a document in GeoJSON' };
    this.#layout = layout;
    this.#reading = open(layout, { fileName, preamble: [], header: [], line: 1 });
    this.#rowsRead = this.#reading?.document?.(text) ?? 0;
  }

  /**
   * Says what is missing once every row has come, and lets the layout finish what it began. `endsWithinLine` says that
   * no newline ends the file.
   */
  end(endsWithinLine: boolean): void {
    if (this.#isDocument) return;
    if (endsWithinLine) this.#refuseCutOff();
    if (this.#layout === null) this.#search.refuse();
    else if (this.#rowsRead === 0 && this.#check !== null) this.#options.findings.add('header-only', {});
    this.#reading?.end?.({ footnotes: this.#footnotes });
  }

  #count(
    cells: readonly string[],
    line: number,
  ): { readonly cells: readonly string[]; readonly line: number } {
    this.#rowsRead++;
    if (this.#lastRow) this.#fewestCells = Math.min(this.#fewestCells, this.#lastRow.cells.length);
    return { cells, line };
  }

  /**
   * A last row shorter than all others by more than one cell, without a newline behind it: the rest of the file did
   * not come. Rows that lack one cell are a habit of publishers.
   */
  #refuseCutOff(): void {
    const width = this.#header.length;
    if (!this.#lastRow || this.#lastRow.cells.length >= Math.min(width, this.#fewestCells) - 1) return;
    const { cells, line } = this.#lastRow;
    const said = `${cells.length} of ${width} cells, and no newline behind them`;
    this.#options.findings.add('file-cut-off', { line, value: cells.at(-1) ?? '', said });
  }

  #open({ layout, head, recognised }: FoundHeader): void {
    this.#recognised = recognised;
    this.#header = head.header;
    this.#layout = layout;
    this.#reading = this.#options.open(layout, head);
    if (!this.#reading) return;
    const takers = { read: this.#reading.row, note: (text: string) => void this.#footnotes.push(text) };
    this.#check = checkRows(head.header, this.#options.findings, takers);
  }
}
