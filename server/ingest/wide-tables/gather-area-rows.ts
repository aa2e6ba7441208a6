import type { ReadingContext, TableHead } from '../layout.ts';
import { type AreaCodeReading, readAreaCode } from '../read-area-code.ts';
import { findTotalArea, isTotalName } from './find-total-area.ts';
import { readAreaName } from './read-area-name.ts';

/** A row of figures with the area that it is about. */
export interface AreaRow {
  readonly area: string;
  readonly name: string;
  /** Numbers of the notes that its name refers to. */
  readonly noteNumbers: readonly string[];
  readonly cells: readonly string[];
  readonly line: number;
}

/** A code of the Government Statistical Service, by which the column of codes is told where its header does not. */
const AREA_CODE = /^[A-Z]\d{8}$/;

/** A letter and about eight characters, most of them digits or letters that look like some. */
const LIKE_CODE = /^[a-z](?=.*\d{3})[\doil]{6,10}$/i;

/** Headers of the column of codes; a table that also names the area above has its own code first. */
const CODE_HEADER = /\b(?:ons|gss|area|la|lad|authority|geography)?[ _]?code\b|mnemonic/i;

/** Headers about the area above, where a table of wards or of authorities names it. */
const OF_LARGER_AREA = /\b(?:local authority|la|region|country|former)\b/i;

/** What publishers put in the column of codes for an area that has none. */
const NO_CODE = /^(?:-|–|\.{1,2}|:|n\/?a|\[[xz]\])$/i;

/** Notes are few: a file of nothing else must not fill the memory. */
const TEXTS_KEPT = 500;

/** The rows of a table with one area a row; no more of them are kept than there are areas. */
export class AreaRows {
  readonly #header: readonly string[];
  readonly #figureColumns: readonly number[];
  readonly #context: ReadingContext;
  readonly #rows = new Map<string, AreaRow>();
  readonly #texts: string[] = [];
  #leftOut = 0;
  #codeColumn: number;

  /** `figureColumns` are those whose cells become figures: a row with nothing in any of them is text. */
  constructor({ header }: TableHead, figureColumns: readonly number[], context: ReadingContext) {
    this.#header = header;
    this.#figureColumns = figureColumns;
    this.#context = context;
    this.#codeColumn = findCodeColumn(header);
  }

  /** One row an area, in the order of the file. */
  get rows(): readonly AreaRow[] {
    return [...this.#rows.values()];
  }

  /** How many rows were taken for text or for totals without an area. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** What rows without figures say: notes below the table. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Takes a row: of an area, of a total without a code, or of text. What is none of these is reported. */
  add(cells: readonly string[], line: number): void {
    if (this.#codeColumn < 0) this.#codeColumn = findCode(cells);
    const reading = readAreaCode(cells[this.#codeColumn] ?? '', this.#context.catalogue.areas);
    if (reading.fault === null) this.#addArea(reading, cells, line);
    else if (!this.#hasFigures(cells)) this.#addText(cells, line);
    else this.#addUncoded(reading, cells, line);
  }

  #addArea(
    { code, isRegistered, isRespelled }: AreaCodeReading,
    cells: readonly string[],
    line: number,
  ): void {
    const { findings, sink } = this.#context;
    const { name } = readAreaName(this.#nameIn(cells));
    if (isRespelled) findings.add('area-code-spelling', { line, value: code });
    if (!isRegistered) sink.registerArea(code, name, line);
    if (cells.length <= this.#lastFigure()) {
      const said = `${cells.length} cells, with figures up to cell ${this.#lastFigure() + 1}`;
      findings.add('row-cut-off', { line, value: cells.at(-1) ?? '', said });
    }
    this.#keep(code, cells, line);
  }

  #lastFigure(): number {
    return Math.max(...this.#figureColumns);
  }

  #addText(cells: readonly string[], line: number): void {
    const text = cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' ');
    if (this.#texts.length < TEXTS_KEPT) this.#texts.push(Buffer.from(text).toString());
    this.#leftOut++;
    this.#context.sink.leaveOut('row-of-text', { line, said: text });
  }

  #addUncoded({ fault, code }: AreaCodeReading, cells: readonly string[], line: number): void {
    const { catalogue, findings, sink } = this.#context;
    const name = this.#nameIn(cells);
    const isWithoutCode = code === '' ? isTotalName(name) : NO_CODE.test(code);
    if (!isWithoutCode) {
      const column = this.#header[this.#codeColumn] || null;
      findings.add(fault ?? 'area-code-blank', { line, column, value: cells[this.#codeColumn] ?? '' });
      return;
    }
    const area = findTotalArea(readAreaName(name).name, catalogue.areas);
    if (area === null) {
      this.#leftOut++;
      sink.leaveOut('row-without-area', { line, said: name.trim() });
    } else {
      findings.add('area-from-total', { line, said: `${name.trim()} (${area})` });
      this.#keep(area, cells, line);
    }
  }

  /** Publishers list London as a region and again beside the rest of England: a repetition says nothing new. */
  #keep(area: string, cells: readonly string[], line: number): void {
    const known = this.#rows.get(area);
    if (!known) {
      const { name, noteNumbers } = readAreaName(this.#nameIn(cells));
      this.#rows.set(area, { area, name, noteNumbers, cells, line });
      return;
    }
    const at = this.#figureColumns.find((column) => cellAt(known.cells, column) !== cellAt(cells, column));
    if (at === undefined) {
      this.#context.sink.leaveOut('row-repeated', { line, said: area });
      return;
    }
    const [earlier, later] = [cellAt(known.cells, at), cellAt(cells, at)];
    this.#context.findings.add('two-values-for-one-key', {
      line,
      column: this.#header[at] ?? null,
      value: later,
      said: `${area}: ${earlier || 'blank'} on line ${known.line} and ${later || 'blank'} on line ${line}`,
    });
  }

  #hasFigures(cells: readonly string[]): boolean {
    return this.#figureColumns.some((column) => cellAt(cells, column) !== '');
  }

  /** The name stands beside the code, in most tables after it. */
  #nameIn(cells: readonly string[]): string {
    if (this.#codeColumn < 0) return cells.find((cell) => /[a-z]/i.test(cell)) ?? '';
    const after = cellAt(cells, this.#codeColumn + 1);
    const before = cellAt(cells, this.#codeColumn - 1);
    const isName = /[a-z]/i.test(after) && !this.#figureColumns.includes(this.#codeColumn + 1);
    const isOfLarger = before !== '' && OF_LARGER_AREA.test(this.#header[this.#codeColumn + 1] ?? '');
    return isName && !isOfLarger ? after : before;
  }
}

/** The column of the area's own code, where others are of the larger areas that it lies in; -1 for none. */
function findCodeColumn(header: readonly string[]): number {
  const isCode = (text: string) => CODE_HEADER.test(text);
  const own = header.findIndex((text) => isCode(text) && /\b(?:ward|constituency|[lm]soa)\b/i.test(text));
  if (own >= 0) return own;
  const general = header.findIndex((text) => isCode(text) && !OF_LARGER_AREA.test(text));
  return general >= 0 ? general : header.findIndex(isCode);
}

/** Where a row has its code: a faulty one (`E0600000I`) where it has none that is right. */
function findCode(cells: readonly string[]): number {
  const right = cells.findIndex((cell) => AREA_CODE.test(cell.trim()));
  return right >= 0 ? right : cells.findIndex((cell) => LIKE_CODE.test(cell.replace(/\s/g, '')));
}

function cellAt(cells: readonly string[], column: number): string {
  return cells[column]?.trim() ?? '';
}
