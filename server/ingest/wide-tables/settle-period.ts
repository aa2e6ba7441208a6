import { parsePeriod } from '../../observation/parse-period.ts';
import { isAnnual, type Period } from '../../observation/period.ts';
import { findPeriod } from '../find-period.ts';
import type { ReadingContext, TableHead } from '../layout.ts';

/**
 * The one period of a table on homelessness, whose rows carry none: as stated for the file, else from its title, its
 * notes or its name, with a warning; null where these tell none or several, only a day, or in the notes only a calendar
 * year, which is reported: these tables count what happened in a quarter or a financial year.
 */
export function settlePeriod(
  { preamble, header, fileName, line }: TableHead,
  footnotes: readonly string[],
  { period: option, findings }: ReadingContext,
): Period | null {
  const titles = [...preamble, header[0] ?? ''];
  const found = findPeriod({ option, preamble: titles, footnotes, fileName });
  if (found === 'none' || found === 'several') {
    findings.add(found === 'none' ? 'period-not-told' : 'period-ambiguous', { line });
    return null;
  }
  const period = toFinancialYear(found.period);
  if (period.kind === 'snapshot') {
    findings.add('period-not-told', { line, said: `only the day ${period.label}` });
    return null;
  }
  if (found.from === 'footnote' && period.kind === 'calendar') {
    findings.add('period-not-told', {
      line,
      said: `only the year ${period.label} in a note, which may be of anything`,
    });
    return null;
  }
  const rule = found.from === 'option' ? 'period-from-option' : 'period-from-title';
  findings.add(rule, { said: `${period.label} (${found.from.replace('-', ' ')})` });
  return period;
}

/** Years of homelessness statistics are financial ones, also where they are written `2023-24` or in months. */
function toFinancialYear(period: Period): Period {
  const [, from, to] = /^(\d{4}) ?- ?(\d{2}|\d{4})$/.exec(period.label) ?? [];
  const financial = from === undefined ? null : parsePeriod(`${from}/${to}`);
  if (financial) return financial;
  return isAnnual(period) && period.start.endsWith('-04-01') ? { ...period, kind: 'financial' } : period;
}
