import type { Theme } from '../catalogue/catalogue.ts';
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { Duty } from '../observation/duty.ts';
import type { Period } from '../observation/period.ts';
import { type CommissionerFound, findCommissioner } from '../responsibility/find-commissioner.ts';

/** Every year of age on every day is looked at for a figure, and the figures of an answer share few ages and periods. */
const found = new WeakMap<readonly Duty[], Map<string, CommissionerFound>>();

/** Who commissioned the service behind a figure, found once for each theme, age and period under the same duties. */
export function commissionerOfFigure(
  figure: { readonly theme: Theme; readonly age: AgeBand; readonly period: Period },
  duties: readonly Duty[],
): CommissionerFound {
  const known = found.get(duties) ?? new Map<string, CommissionerFound>();
  found.set(duties, known);
  const key = [figure.theme, ageKey(figure.age), figure.period.start, figure.period.end].join('|');
  const commissioner = known.get(key) ?? findCommissioner(figure, duties);
  known.set(key, commissioner);
  return commissioner;
}
