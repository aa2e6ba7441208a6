import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import { carryGroups } from './carry-groups.ts';
import { readMarkers } from './read-cells.ts';

/** The columns of one year; null for a measure that the table does not have of it. */
export interface YearColumns {
  readonly period: Period;
  readonly number: number | null;
  readonly percentage: number | null;
  /** A second column of one of them; null for none. */
  readonly again: number | null;
  /** What markers in the headings say of the whole year. */
  readonly notes: readonly string[];
}

/** A year as headings write it: `FYE 2015`, `2014/15`. */
const YEAR = /(?:FYE|financial years? end(?:ing|ed)) ?\d{4}|\b\d{4}\/(?:\d{4}|\d{2})\b/i;

/** A year with its markers, where the heading of its measure stands over the first year only. */
const YEAR_PART =
  /(?:^|\s)(?:(?:FYE|financial years? end(?:ing|ed)) ?\d{4}|\d{4}\/(?:\d{4}|\d{2}))(?:\s*(?:\[[^\]]*\]|\((?:%|p|r)\)))*\s*$/i;

const PERCENTAGE = /percent|per cent|proportion/i;
const NUMBER = /\bnumber\b/i;

/** The years of a table with a column a year and measure, in the order of its columns. */
export function findYears(header: readonly string[]): YearColumns[] {
  const years = new Map<string, YearColumns>();
  carryGroups(header, YEAR_PART).forEach((text, at) => {
    const period = parsePeriod(YEAR.exec(text)?.[0] ?? '');
    if (!period) return;
    const known = years.get(period.start) ?? {
      period,
      number: null,
      percentage: null,
      again: null,
      notes: [],
    };
    const notes = [...new Set([...known.notes, ...readMarkers(text.replace(/\(([pr])\)/i, '[$1]'))])];
    const again = (first: number | null) => (first === null ? known.again : at);
    if (PERCENTAGE.test(text)) {
      const percentage = known.percentage ?? at;
      years.set(period.start, { ...known, percentage, again: again(known.percentage), notes });
    } else if (NUMBER.test(text)) {
      years.set(period.start, { ...known, number: known.number ?? at, again: again(known.number), notes });
    }
  });
  return [...years.values()];
}
