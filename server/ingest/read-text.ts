import type { Findings } from './collect-findings.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { detectDelimiter } from './detect-layout.ts';
import { refuseBody } from './refuse-body.ts';
import { type RowHandler, RowSplitter } from './split-rows.ts';

/** Takes the blocks of one file and hands its rows on. */
export class TextReader {
  readonly #handler: RowHandler;
  readonly #findings: Findings;
  #decoder: Decoder | null = null;
  #splitter: RowSplitter | null = null;
  #isRefused = false;

  constructor(handler: RowHandler, findings: Findings) {
    this.#handler = handler;
    this.#findings = findings;
  }

  /** Whether nothing more can be read: no table, or one with too many faults of quoting. */
  get isOver(): boolean {
    return this.#isRefused || this.#splitter?.gaveUp === true;
  }

  take(block: Buffer): void {
    if (this.#decoder === null) this.#begin(block);
    if (this.#decoder && !this.isOver) this.#split(this.#decoder.decode(block));
  }

  end(): void {
    if (this.#decoder === null || this.isOver) return;
    this.#split(this.#decoder.end());
    if (!this.isOver) this.#splitter?.end();
    this.#reportEncoding(this.#decoder);
  }

  #begin(block: Buffer): void {
    const said = refuseBody(block);
    this.#isRefused = said !== null;
    if (said !== null) this.#findings.add('not-a-table', { said });
    this.#decoder = createDecoder(block);
  }

  #split(text: string): void {
    this.#splitter ??= this.#openSplitter(text);
    const nul = text.indexOf('\0');
    this.#splitter.push(nul < 0 ? text : text.slice(0, nul));
    if (nul < 0) return;
    this.#findings.add('nul-byte', { line: this.#splitter.line });
    this.#isRefused = true;
  }

  #openSplitter(text: string): RowSplitter {
    const delimiter = detectDelimiter(text);
    if (delimiter !== ',') this.#findings.add('delimiter-not-comma', { said: JSON.stringify(delimiter) });
    return new RowSplitter(delimiter, this.#handler);
  }

  #reportEncoding({ encoding, linesNotUtf8 }: Decoder): void {
    if (encoding !== 'utf-8') this.#findings.add('utf-16', { said: encoding });
    if (linesNotUtf8() > 0) this.#findings.add('not-utf-8', {}, linesNotUtf8());
  }
}
