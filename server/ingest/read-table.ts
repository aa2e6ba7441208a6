import type { LayoutId } from '../observation/extract.ts';
import { checkRows, type RowCheck } from './check-rows.ts';
import type { Findings } from './collect-findings.ts';
import { HeaderSearch } from './find-header.ts';
import type { Layout, RowReader } from './layout.ts';
import type { RowHandler, SplitFault } from './split-rows.ts';

/** What reading a table needs of its surroundings. */
export interface TableOptions {
  readonly layouts: readonly Layout[];
  readonly wanted: LayoutId | 'auto';
  readonly findings: Findings;
  /** Called once, with the layout whose header was found. */
  readonly open: (layout: Layout, header: readonly string[]) => RowReader;
}

/** Takes the rows of a table as they are split: first those among which the header is, then those below it. */
export class TableReader implements RowHandler {
  readonly #options: TableOptions;
  readonly #search: HeaderSearch;
  #layout: Layout | null = null;
  #header: readonly string[] = [];
  #check: RowCheck | null = null;
  #rowsRead = 0;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#search = new HeaderSearch(options.layouts, options.wanted, options.findings);
  }

  /** Null until the header is found. */
  get layout(): Layout | null {
    return this.#layout;
  }

  /** Rows below the header, without blank ones. */
  get rowsRead(): number {
    return this.#rowsRead;
  }

  /** Whether it is plain by now that there is no header. */
  get isHopeless(): boolean {
    return this.#layout === null && this.#search.isOver;
  }

  row(cells: readonly string[], line: number): void {
    if (this.#check) {
      if (this.#check(cells, line)) this.#rowsRead++;
      return;
    }
    if (this.isHopeless || cells.every((cell) => cell.trim() === '')) return;
    const layout = this.#search.tryRow(cells, line);
    if (layout) this.#open(layout, cells);
  }

  fault({ rule, line, column, value }: SplitFault): void {
    const name = this.#header[column] ?? null;
    this.#options.findings.add(rule, { line, column: name, value });
    if (this.#layout) this.#rowsRead++;
  }

  /** Says what is missing once every row has come. */
  end(): void {
    if (this.#layout === null) this.#search.refuse();
    else if (this.#rowsRead === 0) this.#options.findings.add('header-only', {});
  }

  #open(layout: Layout, cells: readonly string[]): void {
    // Copies: cells are windows on the block that they were read from, which they would keep in memory.
    this.#header = cells.map((cell) => Buffer.from(cell.trim()).toString());
    this.#layout = layout;
    this.#check = checkRows(this.#header, this.#options.findings, this.#options.open(layout, this.#header));
  }
}
