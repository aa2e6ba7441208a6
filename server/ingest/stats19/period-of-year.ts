import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';

/** From how many collisions on a month without any means that the file has not the whole year. */
const SURELY = 1000;
/** From how many on it is worth saying. */
const PROBABLY = 100;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a file's collisions of a year cover, and whether there is a doubt about it. */
export interface YearCovered {
  readonly period: Period;
  readonly doubt: 'part-of-year' | 'months-without-collisions' | null;
}

/**
 * The period of a year's collisions: the calendar year, or the months from the first to the last collision where there
 * are so many collisions that a month without any cannot be chance (the department publishes half years first).
 * `months` is how many collisions each month had, January first; null where no dates are known.
 */
export function periodOfYear(year: number, months: readonly number[] | null): YearCovered {
  const wholeYear = readPeriod(String(year));
  const collisions = (months ?? []).reduce((sum, count) => sum + count, 0);
  if (months === null || collisions < PROBABLY || months.every((count) => count > 0)) {
    return { period: wholeYear, doubt: null };
  }
  const first = months.findIndex((count) => count > 0);
  const last = months.findLastIndex((count) => count > 0);
  const isPart = collisions >= SURELY && last - first < 11;
  if (!isPart) return { period: wholeYear, doubt: 'months-without-collisions' };
  const label = first === last ? `${MONTHS[first]} ${year}` : `${MONTHS[first]} - ${MONTHS[last]} ${year}`;
  return { period: readPeriod(label), doubt: 'part-of-year' };
}

/** Three calendar years that begin with one: `2022 - 24`. */
export function threeYearsFrom(year: number): Period {
  return readPeriod(`${year} - ${String(year + 2).slice(2)}`);
}

function readPeriod(label: string): Period {
  const period = parsePeriod(label);
  if (!period) throw new Error(`not a period: ${label}`);
  return period;
}
