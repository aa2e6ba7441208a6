import type { Findings } from './collect-findings.ts';
import type { RowHandler, SplitFault } from './split-rows.ts';

/** Rows that are looked at before the first is handed on, so that they tell how the file writes its decimals. */
const HELD_ROWS = 2000;

/** `12,5` or `1.234,5` or `1 234,5`, perhaps with a sign, a per cent sign and a mark, but not `1,234`. */
const SURELY_COMMA =
  /^[-+]?(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+,\d+|(?![1-9]\d{0,2},\d{3}(?!\d))\d+,\d+)\s?%?(?:\s?\[[^\]]*\])?$/;

/** `12.5`, `1,234.5` or `1,234,567`, but not `1.234`. */
const SURELY_POINT =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|[1-9]\d{0,2}(?:,\d{3}){2,}|(?![1-9]\d{0,2}\.\d{3}(?!\d))\d+\.\d+)\s?%?(?:\s?\[[^\]]*\])?$/;

const EITHER_COMMA = /^[-+]?[1-9]\d{0,2},\d{3}\s?%?(?:\s?\[[^\]]*\])?$/;
const EITHER_POINT = /^[-+]?[1-9]\d{0,2}\.\d{3}\s?%?(?:\s?\[[^\]]*\])?$/;

type Held = { cells: readonly string[]; line: number } | { fault: SplitFault };

/**
 * Stands between splitting and reading where cells are not separated by commas, since programs set to another language
 * then write `12,5` for 12.5. Numbers with a decimal comma are handed on with a point. How the file writes decimals is
 * told by the first number that can only be one of the two, with the first rows looked at together; `1,234` (or
 * `1.234` beside decimal commas) could be either, and is refused where nothing tells.
 */
export class DecimalCommas implements RowHandler {
  readonly #handler: RowHandler;
  readonly #findings: Findings;
  /** Whether `1,234` alone is refused: in files separated by semicolons, which are made where the comma is decimal. */
  readonly #isCommaLikely: boolean;
  #decimals: 'comma' | 'point' | null = null;
  #held: Held[] | null = [];

  constructor(handler: RowHandler, delimiter: string, findings: Findings) {
    this.#handler = handler;
    this.#findings = findings;
    this.#isCommaLikely = delimiter === ';';
  }

  row(cells: readonly string[], line: number): void {
    this.#decimals ??= tellDecimals(cells);
    if (this.#held === null) this.#hand(cells, line);
    else this.#hold({ cells, line });
  }

  fault(fault: SplitFault): void {
    if (this.#held === null) this.#handler.fault(fault);
    else this.#hold({ fault });
  }

  document(text: string): void {
    this.#handler.document(text);
  }

  /** Hands on what is held still, when there are no more rows. */
  end(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const each of held) {
      if ('fault' in each) this.#handler.fault(each.fault);
      else this.#hand(each.cells, each.line);
    }
  }

  #hold(each: Held): void {
    this.#held?.push(each);
    if (this.#decimals !== null || (this.#held?.length ?? 0) >= HELD_ROWS) this.end();
  }

  #hand(cells: readonly string[], line: number): void {
    if (this.#decimals === 'point') {
      this.#handler.row(cells, line);
      return;
    }
    const unclear = cells.findIndex((cell) => this.#isUnclear(cell));
    if (unclear < 0) this.#handler.row(this.#withPoints(cells, line), line);
    else this.#handler.fault({ rule: 'decimal-unclear', line, column: unclear, value: cells[unclear] ?? '' });
  }

  #isUnclear(cell: string): boolean {
    if (this.#decimals === 'comma') return EITHER_POINT.test(cell.trim());
    return this.#isCommaLikely && EITHER_COMMA.test(cell.trim());
  }

  #withPoints(cells: readonly string[], line: number): readonly string[] {
    if (this.#decimals === null || !cells.some((cell) => cell.includes(','))) return cells;
    return cells.map((cell) => {
      const text = cell.trim();
      if (!SURELY_COMMA.test(text) && !EITHER_COMMA.test(text)) return cell;
      this.#findings.add('decimal-comma', { line, value: text });
      return text.replace(/(?<=\d)[.\u00a0\u202f ](?=\d{3})/g, '').replace(',', '.');
    });
  }
}

function tellDecimals(cells: readonly string[]): 'comma' | 'point' | null {
  for (const cell of cells) {
    if (!cell.includes(',') && !cell.includes('.')) continue;
    if (SURELY_POINT.test(cell.trim())) return 'point';
    if (SURELY_COMMA.test(cell.trim())) return 'comma';
  }
  return null;
}
