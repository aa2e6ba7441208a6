import { chiSquaredQuantile } from './chi-squared-quantile.ts';
import type { CountAndDenominator } from './estimate.ts';
import { findAxisEnds, spacePlaces } from './funnel-axis.ts';
import {
  deriveDenominator,
  type FunnelRate,
  type RateFunnel,
  requireCount,
  requireDenominator,
} from './funnel-rates.ts';
import { normalQuantile } from './normal-quantile.ts';

/** The part of the areas that chance puts beyond a limit on either side: at 95% and at 99.8%. */
export const funnelTails = { 95: 0.025, 99.8: 0.001 } as const;

/** The limits of a funnel at one size of area. */
export interface FunnelLimitsAt {
  readonly population: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** A funnel of proportions: its middle, and its limits along the axis. */
export interface ProportionFunnelLimits {
  readonly average: number;
  readonly limits: readonly FunnelLimitsAt[];
}

/** A limit of a funnel that is drawn through events: what a place of the line stands for, and its height. */
export interface EventLimit {
  /** Expected events for a ratio; people of one year for a rate. */
  readonly size: number;
  readonly limit: number;
}

/** The limits of a funnel of ratios or rates at one number of observed events. */
export interface EventLimitsAt {
  readonly events: number;
  readonly lower95: EventLimit;
  readonly upper95: EventLimit;
  readonly lower998: EventLimit;
  readonly upper998: EventLimit;
}

/** A funnel of rates: its middle, and its limits along the axis. */
export interface RateFunnelLimits {
  readonly average: number;
  readonly limits: readonly EventLimitsAt[];
}

/**
 * The limits of a funnel plot of proportions: how far an area of N people may lie from the average a of all areas by
 * chance alone. With z the normal quantile at 0.975 and 0.999:
 *
 *     a = (sum count) / (sum denominator)
 *     limits = multiplier (a -/+ z sqrt(a(1 - a) / N))
 *
 * Limits below 0 are 0, and those above the whole are the whole; the reference cuts them off at 100 whatever the
 * multiplier. A missing or negative count, a missing denominator or one that is not above 0, and a count above its
 * denominator are RangeErrors.
 *
 * Spiegelhalter DJ. Funnel plots for comparing institutional performance. Statistics in Medicine 2005;24:1185-1202.
 */
export function funnelLimitsOfProportions(
  areas: readonly CountAndDenominator[],
  { multiplier, ceiling = multiplier }: { readonly multiplier: number; readonly ceiling?: number },
): ProportionFunnelLimits {
  const average = averageProportion(areas);
  const toLimits = (population: number): FunnelLimitsAt => {
    const limit = (tail: number, side: -1 | 1) =>
      proportionLimit(average, population, { tail, side, multiplier });
    return {
      population,
      lower95: Math.max(0, limit(funnelTails[95], -1)),
      upper95: Math.min(ceiling, limit(funnelTails[95], 1)),
      lower998: Math.max(0, limit(funnelTails[99.8], -1)),
      upper998: Math.min(ceiling, limit(funnelTails[99.8], 1)),
    };
  };
  const places = spacePlaces(findAxisEnds(areas.map(requireDenominator)), 101);
  return { average: multiplier * average, limits: places.map(toLimits) };
}

/** The average of areas' proportions, each by its size. Errors as for the limits. */
export function averageProportion(areas: readonly CountAndDenominator[]): number {
  const counts = areas.map((area) => {
    const count = requireCount(area);
    if (count > requireDenominator(area)) {
      throw new RangeError(`invalid count; above its denominator of ${area.denominator}: ${count}`);
    }
    return count;
  });
  return add(counts) / add(areas.map(requireDenominator));
}

/** One limit of a funnel of proportions, before it is cut off at 0 and at the whole. */
export function proportionLimit(
  average: number,
  population: number,
  { tail, side, multiplier }: { readonly tail: number; readonly side: -1 | 1; readonly multiplier: number },
): number {
  const z = normalQuantile(1 - tail);
  return multiplier * (average + side * z * Math.sqrt((average * (1 - average)) / population));
}

/**
 * The limits of a funnel plot of ratios of observed to expected events: for each number O of observed events, the two
 * expected numbers at which O would be just within chance. Q is the chi-squared quantile, p 0.025 and 0.001:
 *
 *     lower = 2O / Q(1 - p; 2O + 2)
 *     upper = 2O / Q(p; 2O)
 *
 * Ratios are written times 100 (`indirectly-standardised`) or less 1 (`difference`). Counts and expected
 * events are as counts and denominators for proportions; a count may exceed its expected events.
 *
 * The reference finds the same numbers by halving steps.
 *
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185-1202.
 */
export function funnelLimitsOfRatios(
  areas: readonly CountAndDenominator[],
  as: 'difference' | 'indirectly-standardised',
): readonly EventLimitsAt[] {
  areas.forEach(requireCount);
  const write = (ratio: number) => (as === 'difference' ? ratio - 1 : 100 * ratio);
  const places = spacePlaces(findAxisEnds(areas.map(requireDenominator)), 102);
  return places.map((events) =>
    limitsAtEvents(events, (expected) => ({ size: expected, limit: write(events / expected) })),
  );
}

/**
 * The limits of a funnel plot of rates: the same expected events E, turned into the people in whom the average rate a
 * of all areas would give them.
 *
 *     a = (sum count) / (sum people-years)
 *     people of one year = E / (a * years)
 *     limit = multiplier O a / E
 *
 * People-years are multiplier O / rate: for a crude rate its denominator. A missing or negative count, and a rate that
 * is not above 0 beside a count that is, are RangeErrors, and so is a funnel without any event.
 *
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185-1202.
 */
export function funnelLimitsOfRates(areas: readonly FunnelRate[], funnel: RateFunnel): RateFunnelLimits {
  const { average, sizes } = averageRate(areas, funnel);
  const { multiplier, years } = funnel;
  const ends = findAxisEnds(sizes.map((size) => size / years));
  const inEvents = {
    first: Math.floor(ends.first * years * average),
    last: Math.ceil(ends.last * years * average),
  };
  const limits = spacePlaces(inEvents, 101).map((events) =>
    limitsAtEvents(events, (expected) => ({
      size: expected / average / years,
      limit: (events / (expected / average)) * multiplier,
    })),
  );
  return { average: multiplier * average, limits };
}

/** Events per person-year over all areas, and the people-years of each area that has any. Errors as for the limits. */
export function averageRate(
  areas: readonly FunnelRate[],
  funnel: RateFunnel,
): { readonly average: number; readonly sizes: readonly number[] } {
  const sizes = areas.map((area) => deriveDenominator(area, funnel)).filter((size) => size !== null);
  const average = add(areas.map(requireCount)) / add(sizes);
  if (!(average > 0)) throw new RangeError('no events in any area; a funnel of rates needs one at least');
  return { average, sizes };
}

/** The number of expected events at which so many observed ones are just as few, or as many, as chance allows. */
export function expectedAtLimit(events: number, tail: number, side: 'lower' | 'upper'): number {
  return side === 'lower'
    ? chiSquaredQuantile(1 - tail, 2 * events + 2) / 2
    : chiSquaredQuantile(tail, 2 * events) / 2;
}

function limitsAtEvents(events: number, toLimit: (expected: number) => EventLimit): EventLimitsAt {
  const limit = (tail: number, side: 'lower' | 'upper') => toLimit(expectedAtLimit(events, tail, side));
  return {
    events,
    lower95: limit(funnelTails[95], 'lower'),
    upper95: limit(funnelTails[95], 'upper'),
    lower998: limit(funnelTails[99.8], 'lower'),
    upper998: limit(funnelTails[99.8], 'upper'),
  };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
