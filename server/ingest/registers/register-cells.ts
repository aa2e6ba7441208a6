import { isDay } from '../../observation/day.ts';
import type { Findings } from '../collect-findings.ts';
import type { ReadingContext } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';
import { readAreaCode } from '../read-area-code.ts';
import { readOddNumber } from '../read-number.ts';
import type { RuleName } from '../rules.ts';

/** What separates the parts of a cell that holds a list. */
const LIST_SEPARATOR = ';';

/** The cells of one row of a register, by the layout's own header; what cannot be read is reported and given as null. */
export interface RegisterCells {
  readonly line: number;
  /** A text that must be there. */
  text(header: string): string | null;
  /** A text, null for a blank. */
  optional(header: string): string | null;
  /** The parts of a list, without blank ones. */
  list(header: string): string[];
  /** One of the words given, in any case; null for a blank. */
  word<Word extends string>(header: string, words: readonly Word[]): Word | null;
  /** A day as 2025-03-31; null for a blank. */
  day(header: string): string | null;
  number(header: string): number | null;
  area(header: string): string | null;
  report(rule: RuleName, header: string, said?: string): null;
}

/** Opens a row's cells. Every fault is added to the findings, so that a row without new errors was read whole. */
export function openRegisterCells(
  header: readonly string[],
  named: NamedColumns,
  { findings, catalogue, sink }: Pick<ReadingContext, 'findings' | 'catalogue' | 'sink'>,
): (cells: readonly string[], line: number) => RegisterCells {
  return (cells, line) => {
    const cellOf = (name: string) => (cells[named.indexOf(name)] ?? '').trim();
    const report = reporter(findings, header, named, cells, line);
    return {
      line,
      report,
      text: (name) => cellOf(name) || report('cell-blank', name, name),
      optional: (name) => cellOf(name) || null,
      list: (name) => toList(cellOf(name)),
      word: (name, words) => {
        const found = words.find((word) => bareWord(word) === bareWord(cellOf(name)));
        if (found || cellOf(name) === '') return found ?? null;
        return report('word-unknown', name, `${cellOf(name)}, not ${words.join(', ')}`);
      },
      day: (name) => {
        const day = toIsoDay(cellOf(name));
        if (day !== cellOf(name)) report('day-first', name, `${cellOf(name)}, read as ${day}`);
        return day === '' || isDay(day) ? day || null : report('day-unreadable', name);
      },
      number: (name) => {
        if (cellOf(name) === '') return null;
        const odd = readOddNumber(cellOf(name));
        return odd.kind === 'number' ? odd.number : report('not-a-number', name);
      },
      area: (name) => {
        const { code, fault, isRegistered } = readAreaCode(cellOf(name), catalogue.areas);
        if (fault) return report(fault, name);
        if (!isRegistered) sink.registerArea(code, '', line);
        return code;
      },
    };
  };
}

function reporter(
  findings: Findings,
  header: readonly string[],
  { indexOf }: NamedColumns,
  cells: readonly string[],
  line: number,
): RegisterCells['report'] {
  return (rule, name, said) => {
    const at = indexOf(name);
    findings.add(rule, {
      line,
      column: header[at] ?? name,
      value: cells[at] ?? '',
      ...(said === undefined ? {} : { said }),
    });
    return null;
  };
}

/** `Pooled-fund` and `pooled_fund` are one word with `pooled fund`. */
function bareWord(text: string): string {
  return text.toLowerCase().replace(/[-_\s]+/g, ' ');
}

function toList(cell: string): string[] {
  return cell
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `1/4/2013`, as spreadsheets in this country write days back, as 2013-04-01; any other text as it is. */
function toIsoDay(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : text;
}
