import type { Period } from '../../observation/period.ts';
import { readMidYear } from './read-mid-year.ts';

/** What stands around a table whose rows have no year. */
export interface AroundTable {
  /** The period that the user stated, null for none. */
  readonly option: Period | null;
  /** Titles above the table and notes below it. */
  readonly texts: readonly string[];
  readonly fileName: string;
}

/** The year that a table is about and where that stands; or why it cannot be told. */
export type TableYear =
  | { readonly year: number; readonly from: 'option' | 'title' | 'name' }
  | { readonly year: null; readonly from: 'none' | 'several' };

const YEAR = '(?<!\\d)((?:19|20)\\d{2})(?!\\d)';

/** `Date : 2024` as Nomis writes it above its tables. */
const DATE = new RegExp(`\\bdate\\W+${YEAR}`, 'gi');

/** `mid-2019`, `mid year 2019`, `Mid 2019`; in names also `mye2019`, `MYE_2019`. */
const MID_YEAR = new RegExp(`(?:mid|mye)[-_ ]?(?:year)?[-_ ]?${YEAR}`, 'gi');

/** Years that say when a table was made or how its areas were drawn, not what it counts. */
const OTHER_YEARS =
  /(?:as (?:of|at)|boundar|copyright|crown|from nomis|releas|publish|updated|census|rebas|download)/i;

/**
 * Finds the mid-year that a table is about where its rows do not say: in the period stated, then in titles and notes,
 * then in the file's name, and in each first in the publishers' own forms, then as a plain year.
 */
export function findTableYear({ option, texts, fileName }: AroundTable): TableYear {
  if (option) return fromOption(option);
  const plain = texts.filter((text) => !OTHER_YEARS.test(text));
  const places = [
    { from: 'title', years: yearsIn(texts, DATE) },
    { from: 'title', years: yearsIn(texts, MID_YEAR) },
    { from: 'title', years: yearsIn(plain, new RegExp(YEAR, 'g')) },
    { from: 'name', years: yearsIn([fileName], MID_YEAR) },
    { from: 'name', years: yearsIn([fileName], new RegExp(YEAR, 'g')) },
  ] as const;
  for (const { from, years } of places) {
    const [year] = years;
    if (years.length > 1) return { year: null, from: 'several' };
    if (year !== undefined) return { year, from };
  }
  return { year: null, from: 'none' };
}

/** A calendar year or 30 June of it; any other period is no year of an estimate. */
function fromOption({ label, kind, start }: Period): TableYear {
  const year = kind === 'calendar' ? Number(start.slice(0, 4)) : readMidYear(label);
  return year === null ? { year: null, from: 'none' } : { year, from: 'option' };
}

function yearsIn(texts: readonly string[], pattern: RegExp): number[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => Number(match[1]))))];
}
