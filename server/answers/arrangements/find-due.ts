import type { DueDate } from '../../contract/arrangements.ts';
import { formatDay } from '../../contract/format-figure.ts';
import type { Arrangement } from '../../observation/entry.ts';
import { dayBefore } from '../partners/map-areas.ts';

/** How far ahead a date is said to be soon. */
const monthsAhead = 6;

/**
 * The dates of an arrangement in order, each with whether it is past, soon or later on a day: when it was agreed, when it
 * is to be reviewed and its last day. A review that is past while the arrangement lasts is overdue unless the register is
 * out of date, and the sentence says both.
 */
export function findDue(
  { agreementDate, reviewDate, to }: Pick<Arrangement, 'agreementDate' | 'reviewDate' | 'to'>,
  day: string,
): DueDate[] {
  const hasEnded = to !== null && to <= day;
  return [
    ...(agreementDate === null ? [] : [toDue('agreement', agreementDate, day, hasEnded)]),
    ...(reviewDate === null ? [] : [toDue('review', reviewDate, day, hasEnded)]),
    ...(to === null ? [] : [toDue('end', dayBefore(to), day, hasEnded)]),
  ].sort((one, other) => one.date.localeCompare(other.date));
}

function toDue(what: DueDate['what'], date: string, day: string, hasEnded: boolean): DueDate {
  const state = date < day ? 'past' : date < monthsAfter(day) ? 'soon' : 'later';
  return { what, date, state, sentence: `${beginning(what, state, hasEnded)} ${formatDay(date)}.` };
}

function beginning(what: DueDate['what'], state: DueDate['state'], hasEnded: boolean): string {
  if (what === 'agreement') return state === 'past' ? 'Agreed on' : 'Agreement due on';
  if (what === 'end') return state === 'past' ? 'Ended on' : 'Ends on';
  if (state !== 'past') return state === 'soon' ? 'Review due soon, on' : 'Review due on';
  return hasEnded ? 'Was to be reviewed on' : 'Review fell due, unless the register is out of date, on';
}

function monthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + monthsAhead);
  return date.toISOString().slice(0, 10);
}
