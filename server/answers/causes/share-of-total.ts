import type { CauseGroup } from '../../contract/causes.ts';
import type { TrendPoint } from '../../contract/trend.ts';

/** The part of all admissions that a group is, 0 to 1, or why that is not said. Groups are never added up to a total. */
export function shareOfTotal(
  measure: TrendPoint | null,
  total: TrendPoint | null,
): Pick<CauseGroup, 'share' | 'whyNoShare'> {
  const none = (whyNoShare: string) => ({ share: null, whyNoShare });
  const count = measure?.count ?? null;
  if (count === null) return none('The count of the group is not shown.');
  const all = total?.count ?? null;
  if (all === null) {
    return none(
      'The count of all admissions of this area, age, sex and period is not held or not shown, and groups cannot be combined after masking.',
    );
  }
  if (all === 0) return none('There were no admissions.');
  // Both are rounded below England level, so that a group that is nearly all may look like more.
  return { share: Math.min(1, count / all), whyNoShare: null };
}
