import type { CountAndDenominator } from './estimate.ts';

/** An area of a funnel of rates. */
export interface FunnelRate extends CountAndDenominator {
  /** As published, in the funnel's unit. */
  readonly rate: number | null;
}

/** What the rates of a funnel are. */
export interface RateFunnel {
  /** What the rates are per: 10000 for "per 10,000". */
  readonly multiplier: number;
  readonly kind: 'crude' | 'directly-standardised';
  /** How many years each area's events were gathered over. */
  readonly years: number;
}

/** The smallest number of events for which a directly standardised rate is shown. */
export const leastStandardisedEvents = 10;

/** The count of an area; a RangeError where it is missing or negative. */
export function requireCount({ count }: CountAndDenominator): number {
  if (count === null || !(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  return count;
}

/** The denominator of an area; a RangeError where it is missing or not above 0. */
export function requireDenominator({ denominator }: CountAndDenominator): number {
  if (denominator === null || !(denominator > 0)) {
    throw new RangeError(`invalid denominator; not above 0: ${denominator}`);
  }
  return denominator;
}

/**
 * The people-years that a rate is worth: multiplier x events / rate, which for a crude rate is its denominator and for
 * a standardised one the population in which these events would be that rate. Without events it is the given
 * denominator for a crude rate and null for a standardised one, which says nothing then.
 */
export function deriveDenominator(area: FunnelRate, { multiplier, kind }: RateFunnel): number | null {
  const count = requireCount(area);
  if (count === 0) return kind === 'crude' && area.denominator !== null ? requireDenominator(area) : null;
  if (area.rate === null || !(area.rate > 0)) throw new RangeError(`invalid rate; not above 0: ${area.rate}`);
  return (multiplier * count) / area.rate;
}
