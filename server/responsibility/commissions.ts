/**
 * Turns an age band, a period and a kind of area into who commissions the service, who leads on the outcome, or a
 * split and why. Every date, age and name comes from the duties handed in. It never apportions a figure to a body,
 * and never calls a body responsible for what it neither commissions nor leads on.
 */
import type { AgeBand } from '../observation/age-band.ts';
import type { Duty } from '../observation/duty.ts';

const commissioningBodies = ['primary-care-trust', 'nhs-england', 'local-authority'] as const;

/** A body that commissions services for children. */
export type CommissioningBody = (typeof commissioningBodies)[number];

/** The theme of an indicator; `other` has no duties. */
export type ThemeOfDuty = Duty['theme'] | 'other';

/** A duty to commission. */
export type Commission = Duty & { readonly body: CommissioningBody };

/** Ages of a band with both ends. */
export interface ClosedBand {
  readonly from: number;
  readonly to: number;
}

/** The commissions of a theme. A RangeError where one names a body that commissions nothing for children. */
export function findCommissions(theme: ThemeOfDuty, duties: readonly Duty[]): readonly Commission[] {
  const commissions = duties.filter((duty) => duty.relation === 'commissions' && duty.theme === theme);
  return commissions.map((duty) => {
    if (isCommission(duty)) return duty;
    throw new RangeError(`body that cannot commission: ${duty.body}; correct the duties of the catalogue`);
  });
}

/** The commission in force for an age on a day (ISO date), null for none. A RangeError where there are several. */
export function findCommissionOn(
  age: number,
  day: string,
  commissions: readonly Commission[],
): Commission | null {
  const [found, second] = commissions.filter(
    (duty) => isForAge(duty, age) && isInForce(duty, { start: day, end: day }),
  );
  if (found === undefined) return null;
  if (second !== undefined) {
    throw new RangeError(
      `two commissioners of one age on one day: ${found.name} and ${second.name}, age ${age}, ${day}; correct the duties of the catalogue`,
    );
  }
  return found;
}

/** The band with both its ends; null for an open band and for one that is only a name. */
export function closeBand(age: AgeBand): ClosedBand | null {
  return age.from === null || age.to === null ? null : { from: age.from, to: age.to };
}

/** Every completed year of age of a band. */
export function listAges(band: ClosedBand): readonly number[] {
  return Array.from({ length: band.to - band.from + 1 }, (_, index) => band.from + index);
}

/** Whether a duty is in force all through a half-open span of days; a span of no length is its first day. */
export function isInForce(duty: Duty, span: { readonly start: string; readonly end: string }): boolean {
  const began = duty.from === null || duty.from <= span.start;
  const lasts = duty.to === null || (span.start < duty.to && span.end <= duty.to);
  return began && lasts;
}

function isForAge(duty: Duty, age: number): boolean {
  return (duty.ageFrom === null || duty.ageFrom <= age) && (duty.ageTo === null || age <= duty.ageTo);
}

function isCommission(duty: Duty): duty is Commission {
  return commissioningBodies.some((body) => body === duty.body);
}
