import type { Findings } from '../collect-findings.ts';
import type { NamedColumns } from '../name-columns.ts';
import { remember } from '../remember.ts';
import type { RuleName } from '../rules.ts';

/** One column of a table: where it stands, and how the file calls it. */
export interface Column {
  readonly at: number;
  /** Null where the file does not have it. */
  readonly name: string | null;
}

/** What a cell means, or nothing where it means nothing and a problem was reported. */
export type CellReader<Meaning> = (cells: readonly string[], line: number) => Meaning | undefined;

/** Ways in which a code is left out. The open data guide has -1; the others come from statistical software. */
const BLANK = new Set(['', '-1', 'na', 'nan', 'null', 'none', 'n/a', 'data missing or out of range']);

export function findColumn(header: readonly string[], named: NamedColumns, column: string): Column {
  const at = named.indexOf(column);
  return { at, name: header[at] ?? null };
}

/** A code without spaces, capitals and the decimal point that statistical software adds (`1.0`). */
export function bareCode(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(-?\d+)\.0+$/, '$1');
}

export function isBlankCode(code: string): boolean {
  return BLANK.has(code);
}

/** Reads the cells of one column by their bare code; `undefined` from `read` is the problem that `rule` names. */
export function openCellReader<Meaning>(
  { at, name }: Column,
  rule: RuleName,
  read: (code: string) => Meaning | undefined,
  findings: Findings,
): CellReader<Meaning> {
  const meaningOf = remember((text) => ({ meaning: read(bareCode(text)) }));
  return (cells, line) => {
    const text = cells[at] ?? '';
    const { meaning } = meaningOf(text);
    if (meaning === undefined) findings.add(rule, { line, column: name, value: text });
    return meaning;
  };
}

/** A whole number from 0 to a largest one; nothing for any other code. */
export function wholeNumber(code: string, largest: number): number | undefined {
  if (!/^\d{1,9}$/.test(code)) return undefined;
  const number = Number(code);
  return number <= largest ? number : undefined;
}
