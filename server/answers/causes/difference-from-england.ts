import type { DifferenceFromEngland } from '../../contract/causes.ts';
import { formatRate } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import type { TrendPoint } from '../../contract/trend.ts';

/** How far a rate is from England's of the same group, or why that is not said. */
export type FoundDifference =
  | { readonly difference: DifferenceFromEngland; readonly whyNoDifference: null }
  | { readonly difference: null; readonly whyNoDifference: string };

/**
 * The rate of a group less England's. As in the comparison, England's value counts as certain, so that the limits are the
 * area's own 95% limits less that value: not symmetric where counts are small, and they leave 0 out just where the
 * comparison of the group is not "similar". Where groups add up, so do their differences: each is what the group
 * contributes to the difference of all causes together.
 */
export function differenceFromEngland(
  measure: TrendPoint | null,
  beside: TrendPoint | null,
  unit: Unit,
  hasBenchmark: boolean,
): FoundDifference {
  if (!hasBenchmark) return none('England is not compared with itself.');
  if (measure === null || measure.value === null) return none('The area has no rate.');
  if (beside === null || beside.value === null) return none('No rate of England is held for this group.');
  const value = measure.value - beside.value;
  const lower95 = measure.lower95 === null ? null : measure.lower95 - beside.value;
  const upper95 = measure.upper95 === null ? null : measure.upper95 - beside.value;
  const judged = lower95 === null || upper95 === null ? null : lower95 > 0 || upper95 < 0;
  return {
    difference: {
      value,
      lower95,
      upper95,
      isMoreThanChance: judged,
      share: null,
      method: judged === null ? null : 'limits-of-area',
      words: inWords(value, beside.value, judged, unit),
    },
    whyNoDifference: null,
  };
}

/** Adds which part of the difference of all causes each is; nothing where that difference may be chance. */
export function withShare(found: FoundDifference, whole: DifferenceFromEngland | null): FoundDifference {
  if (found.difference === null || whole === null || !whole.isMoreThanChance) return found;
  return { ...found, difference: { ...found.difference, share: found.difference.value / whole.value } };
}

const none = (whyNoDifference: string): FoundDifference => ({ difference: null, whyNoDifference });

/** "3.2 per 10,000 above England; more than chance". The same where it would be written as 0.0 and is under half a per cent. */
function inWords(value: number, england: number, judged: boolean | null, unit: Unit): string {
  const size = formatRate(Math.abs(value));
  const chance = judged === null ? 'no limits, so not tested' : judged ? 'more than chance' : 'may be chance';
  const isSame = Math.abs(value) < 1e-6 || (Math.abs(value) < 0.05 && Math.abs(value) < 0.005 * england);
  if (isSame) return judged === false ? 'The same as England' : `The same as England; ${chance}`;
  return `${size} ${unit.label} ${value < 0 ? 'below' : 'above'} England; ${chance}`;
}
