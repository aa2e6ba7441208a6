import type { Area } from '../observation/area.ts';
import { lastDay, type Period } from '../observation/period.ts';
import type { RuleName } from './rules.ts';

/** A figure whose area code was not in force in its period. */
export interface DateFault {
  readonly rule: Extract<RuleName, 'area-code-applied-back' | 'area-code-of-the-past'>;
  /** In words: the code, its name, the day in question, what replaced it, the period. */
  readonly said: string;
}

/** Says of an area and period whether the code was in force; each pair is judged once and then remembered. */
export type AreaDateCheck = (area: string, period: Period) => DateFault | null;

/**
 * Holds codes against the days on which they were in force. Publishers apply the codes of reorganised councils back to
 * years before there were such councils, and go on with old ones: both are taken as they stand, and said.
 */
export function openAreaDateCheck(areas: ReadonlyMap<string, Area>): AreaDateCheck {
  const judged = new Map<Period, Map<string, DateFault | null>>();
  return (code, period) => {
    let ofPeriod = judged.get(period);
    if (!ofPeriod) {
      ofPeriod = new Map();
      judged.set(period, ofPeriod);
    }
    let fault = ofPeriod.get(code);
    if (fault === undefined) {
      fault = judge(areas.get(code), period, areas);
      ofPeriod.set(code, fault);
    }
    return fault;
  };
}

function judge(area: Area | undefined, period: Period, areas: ReadonlyMap<string, Area>): DateFault | null {
  if (!area) return null;
  const named = `${area.code} (${area.name})`;
  if (area.validFrom !== null && period.end <= area.validFrom) {
    return {
      rule: 'area-code-applied-back',
      said: `${named}, in force from ${area.validFrom}, in ${period.label}`,
    };
  }
  if (area.validTo === null || period.start < area.validTo) return null;
  const successors = area.successors.map((code) => `${code} (${areas.get(code)?.name ?? code})`).join(', ');
  const until = lastDay({ end: area.validTo });
  return {
    rule: 'area-code-of-the-past',
    said: `${named}, in force until ${until} and replaced by ${successors}, in ${period.label}`,
  };
}
