import type { Findings } from './collect-findings.ts';
import { DecimalCommas } from './decimal-commas.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { refuseBody } from './refuse-body.ts';
import { looksLikeGeoJson } from './registers/read-geojson.ts';
import { type RowHandler, RowSplitter } from './split-rows.ts';

/** The longest document that is read, in characters. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024;

/** How much of a file is looked at to tell what it is; an even number, for text with two bytes a character. */
const SNIFFED_BYTES = 4096;

/** Takes the blocks of one file and hands its rows on. */
export class TextReader {
  readonly #handler: RowHandler;
  readonly #findings: Findings;
  #decoder: Decoder | null = null;
  #splitter: RowSplitter | null = null;
  #decimals: DecimalCommas | null = null;
  #isRefused = false;
  #endsWithinLine = false;
  /** The text of a document so far; null where the file is a table. */
  #document: string[] | null = null;
  #documentLength = 0;

  constructor(handler: RowHandler, findings: Findings) {
    this.#handler = handler;
    this.#findings = findings;
  }

  /** Whether nothing more can be read: no table, or one with too many faults of quoting. */
  get isOver(): boolean {
    return this.#isRefused || this.#splitter?.gaveUp === true;
  }

  /** Whether the last line has no newline at its end, once the file was read: it may be cut off. */
  get endsWithinLine(): boolean {
    return this.#endsWithinLine;
  }

  take(block: Buffer): void {
    if (this.#decoder === null) this.#begin(block);
    if (this.#decoder && !this.isOver) this.#take(this.#decoder.decode(block));
  }

  end(): void {
    if (this.#decoder === null || this.isOver) return;
    this.#take(this.#decoder.end());
    if (this.#document && !this.isOver) this.#handler.document(this.#document.join(''));
    this.#endsWithinLine = this.#splitter?.isWithinLine ?? false;
    if (!this.isOver) this.#splitter?.end();
    this.#decimals?.end();
    this.#reportEncoding(this.#decoder);
  }

  #begin(block: Buffer): void {
    const beginning = createDecoder(block).decode(block.subarray(0, SNIFFED_BYTES));
    if (looksLikeGeoJson(beginning)) this.#document = [];
    const said = this.#document ? null : refuseBody(block, beginning);
    this.#isRefused = said !== null;
    if (said !== null) this.#findings.add('not-a-table', { said });
    this.#decoder = createDecoder(block);
  }

  #take(text: string): void {
    if (this.#document === null) {
      this.#split(text);
      return;
    }
    this.#document.push(text);
    this.#documentLength += text.length;
    if (this.#documentLength <= LONGEST_DOCUMENT) return;
    this.#findings.add('geojson-too-large', {});
    this.#isRefused = true;
  }

  #split(text: string): void {
    this.#splitter ??= this.#openSplitter(text);
    const nul = text.indexOf('\0');
    this.#splitter.push(nul < 0 ? text : text.slice(0, nul));
    if (nul < 0) return;
    this.#decimals?.end();
    this.#findings.add('nul-byte', { line: this.#splitter.line });
    this.#isRefused = true;
  }

  #openSplitter(text: string): RowSplitter {
    const delimiter = detectDelimiter(text);
    if (delimiter === ',') return new RowSplitter(delimiter, this.#handler);
    this.#findings.add('delimiter-not-comma', { said: JSON.stringify(delimiter) });
    this.#decimals = new DecimalCommas(this.#handler, delimiter, this.#findings);
    return new RowSplitter(delimiter, this.#decimals);
  }

  #reportEncoding({ encoding, older: { count, said } }: Decoder): void {
    if (encoding !== 'utf-8') this.#findings.add('utf-16', { said: encoding });
    if (count > 0) this.#findings.add('not-utf-8', { said }, count);
  }
}
