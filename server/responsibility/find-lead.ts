import type { AreaType } from '../observation/area.ts';
import type { BodyType, Duty } from '../observation/duty.ts';
import type { Period } from '../observation/period.ts';
import { isInForce, type ThemeOfDuty } from './commissions.ts';

/** Who leads on an outcome; `none` is a lead that the law took away, and the name says so. */
export interface Lead {
  readonly type: BodyType;
  readonly name: string;
}

/**
 * Who leads on the outcome of a theme all through a period in an area of these types.
 *
 * A duty of one tier counts only for areas that belong to it: housing for districts and unitaries, never for the
 * county; roads for counties and unitaries, never for the district. Null where nobody is known to lead: for England
 * and its regions, for an area of the other tier, for a time that the duties do not cover and for a period in which
 * the lead changed. A RangeError where two lead at once.
 */
export function findLead(
  question: { readonly theme: ThemeOfDuty; readonly period: Period; readonly areaTypes: readonly AreaType[] },
  duties: readonly Duty[],
): Lead | null {
  const { theme, period, areaTypes } = question;
  const [lead, second] = duties.filter(
    (duty) =>
      duty.relation === 'leads' &&
      duty.theme === theme &&
      (duty.tier === null || areaTypes.includes(duty.tier)) &&
      isInForce(duty, period),
  );
  if (lead === undefined) return null;
  if (second !== undefined) {
    throw new RangeError(
      `two leads at once: ${lead.name} and ${second.name}, ${period.label}; correct the duties of the catalogue`,
    );
  }
  return { type: lead.body, name: lead.name };
}
