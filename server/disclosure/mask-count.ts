/**
 * Turns raw counts and a policy into values that may be published. Figures of a table that is published as a whole are
 * masked together (`suppressCells`), so that none gives another away; figures that come one by one are each masked from
 * their own count (`maskObservation`). This room knows cells and sums, not what they are about, and never stores anything.
 */
import type { DisclosurePolicy } from '../observation/extract.ts';

/**
 * The smallest count other than 0 that the masking policies show. NHS England's rule names 1 to 7. `suppress-below-n`
 * takes the same number: an extract records a policy without a number, so the record must mean one thing always.
 */
export const smallestCountShown = 8;

/** What counts are rounded to by NHS England's rule. */
const ROUNDED_TO = 5;

/** A count as it may be shown; `suppressed` where there was one and it may not. */
export interface MaskedCount {
  readonly count: number | null;
  readonly suppressed: boolean;
}

/**
 * A count as a policy allows it to be shown. 0 is shown as 0 by every policy, and a missing count stays missing.
 *
 * - `published-open`: as it is; the publisher has already masked it.
 * - `nhs-suppress-1-7-round-5`: above 0 and below 8 suppressed, others to the nearest 5 (8 gives 10, 12 gives 10).
 * - `suppress-below-n`: above 0 and below 8 suppressed, others as they are.
 *
 * Counts need not be whole (adjusted road casualties). A negative count is a RangeError.
 *
 * NHS England (Digital). Hospital Episode Statistics: disclosure control, since September 2018, below national level.
 */
export function maskCount(count: number | null, policy: DisclosurePolicy): MaskedCount {
  if (count === null || policy === 'published-open') return { count, suppressed: false };
  if (!(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  if (count > 0 && count < smallestCountShown) return { count: null, suppressed: true };
  const shown = policy === 'suppress-below-n' ? count : Math.round(count / ROUNDED_TO) * ROUNDED_TO;
  return { count: shown, suppressed: false };
}
