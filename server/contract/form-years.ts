/** The axis of years on which forms of working stand: the same on screen and paper. */

import { partnersWithForms } from './partner-form-words.ts';
import type { PartnersAnswer } from './partners.ts';

/** First and last edge of the axis, both on 1 January. */
export interface FormYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Years that are shown where the register gives no day to begin from. */
const fewestYears = 3;

/** The years from the first day on record to the end of the year of the map, or of the last day if that is later. */
export function findFormYears(answer: Pick<PartnersAnswer, 'partners' | 'asOf'>): FormYears {
  const days = partnersWithForms(answer).flatMap(({ formHistory }) =>
    formHistory.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
  );
  const lastYear = Math.max(yearOf(answer.asOf), ...days.map(yearOf)) + 1;
  return { firstYear: Math.min(lastYear - fewestYears, ...days.map(yearOf)), lastYear };
}

/** At most so many years to mark on the axis, evenly apart from the first. */
export function tickYears({ firstYear, lastYear }: FormYears, most = 10): number[] {
  const step = Math.ceil((lastYear - firstYear) / most);
  return Array.from(
    { length: Math.floor((lastYear - firstYear) / step) + 1 },
    (_, at) => firstYear + at * step,
  );
}

/** How far along the axis a day is, from 0 to 1. */
export function placeOfDay(day: string, { firstYear, lastYear }: FormYears): number {
  const year = yearOf(day);
  const [start, time, next] = [Date.UTC(year, 0), Date.parse(day), Date.UTC(year + 1, 0)];
  return (year - firstYear + (time - start) / (next - start)) / (lastYear - firstYear);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
