import { bandOfArrangement } from '../../contract/arrangement-band.ts';
import type { ArrangementAnswer, OutcomeYear } from '../../contract/arrangements.ts';
import { formatDay } from '../../contract/format-figure.ts';
import type { PeriodAnswer } from '../../contract/parts.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import { lastDay } from '../../observation/period.ts';

type Told = Pick<ArrangementAnswer, 'from' | 'to' | 'years'>;

/** For each period of a trend, whether the arrangement was in force in it, and what its partners paid in that year. */
export function findYears(told: Told, periods: readonly PeriodAnswer[]): OutcomeYear[] {
  return periods.map((period) => {
    const paid = told.years.find(({ year }) => isSameSpan(year, period));
    return {
      period: period.label,
      inForce: inForceIn(told, period),
      contribution: paid?.total ?? null,
      isComplete: paid?.isComplete ?? null,
    };
  });
}

/** "In force 2014/15 to 2018/19."; where no year of the trend is marked, why. */
export function sayInForce({ from, to }: Omit<Told, 'years'>, periods: readonly PeriodAnswer[]): string {
  if (from === null) return 'The register gives no first day, so that no years are marked as in force.';
  const band = bandOfArrangement({ from, to }, periods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (band === null) {
    return to !== null && to < first.start
      ? `It ended on ${formatDay(to)}, before the first of these figures.`
      : `It began on ${formatDay(from)}, after the last of these figures.`;
  }
  const years = periods.slice(band.from.at, band.to.at + 1);
  const names = years.map((period) =>
    inForceIn({ from, to }, period) === 'part' ? `${period.label} (in part)` : period.label,
  );
  const [begins, ends] = [names[0], names.at(-1)];
  const span = names.length === 1 ? begins : `${begins} to ${ends}`;
  const beyond = band.isOpenAtEnd ? ', and still so at the end of these figures' : '';
  return `In force ${span}${band.isOpenAtStart ? ', and before' : ''}${beyond}.`;
}

function inForceIn({ from, to }: Omit<Told, 'years'>, { start, end }: PeriodAnswer): OutcomeYear['inForce'] {
  if (from === null) return 'not-known';
  if (from > end || (to !== null && to < start)) return 'no';
  return from <= start && (to === null || to >= end) ? 'whole' : 'part';
}

function isSameSpan(year: string, { start, end }: PeriodAnswer): boolean {
  const period = parsePeriod(year);
  return period !== null && period.start === start && lastDay(period) === end;
}
