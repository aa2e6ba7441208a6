import {
  deriveDenominator,
  type FunnelRate,
  leastStandardisedEvents,
  type RateFunnel,
  requireCount,
} from './funnel-rates.ts';

/** Where an area stands in a funnel of rates. */
export interface FunnelPoint {
  /** Null for a directly standardised rate of fewer than 10 events. */
  readonly rate: number | null;
  /** People of one year. Null as above, and where an area without events has no denominator. */
  readonly population: number | null;
}

/**
 * Where an area stands in a funnel plot of rates: at its rate, and at the people of one year in whom its events are
 * that rate. Without events these are the denominator's.
 *
 *     people of one year = multiplier O / (rate * years)
 *
 * A directly standardised rate of fewer than 10 events has no place. Errors as for the limits of rates.
 *
 * Reference implementation: PHEindicatormethods 2.1.0, calculate_funnel_points.
 */
export function funnelPointOfRate(area: FunnelRate, funnel: RateFunnel): FunnelPoint {
  const isHidden = funnel.kind === 'directly-standardised' && requireCount(area) < leastStandardisedEvents;
  if (isHidden) return { rate: null, population: null };
  const size = deriveDenominator(area, funnel);
  return { rate: area.rate, population: size === null ? null : size / funnel.years };
}
