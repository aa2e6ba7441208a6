import type { Period } from './period.ts';

/** The day of mid-year population estimates: 30 June of a year, as the Office for National Statistics defines it. */
export function midYear(year: number): Period {
  return { label: `mid-${year}`, start: `${year}-06-30`, end: `${year}-07-01`, kind: 'snapshot' };
}

/**
 * The years whose 30 June lies in a period of whole years: the year of a calendar year, the year in which a financial
 * year starts, each year of several pooled. Null for a period that is not a whole number of years, whose counts no
 * mid-year population is the denominator of.
 */
export function midYearsIn({ start, end }: Pick<Period, 'start' | 'end'>): readonly number[] | null {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  if (start.slice(4) !== end.slice(4) || years < 1) return null;
  const first = Number(start.slice(0, 4)) + (start.slice(4) > '-06-30' ? 1 : 0);
  return Array.from({ length: years }, (_, step) => first + step);
}
