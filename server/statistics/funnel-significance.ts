import { countLimits } from './count-limits.ts';
import type { CountAndDenominator } from './estimate.ts';
import { averageProportion, averageRate, funnelTails, proportionLimit } from './funnel-limits.ts';
import {
  deriveDenominator,
  type FunnelRate,
  leastStandardisedEvents,
  type RateFunnel,
  requireCount,
  requireDenominator,
} from './funnel-rates.ts';

/** Where an area lies in a funnel: outside its limits at 99.8% or at 95%, or within both. */
export type FunnelSignificance = 'high-99.8' | 'high-95' | 'low-99.8' | 'low-95' | 'not-significant';

/** The widest limits first: an area outside them needs no narrower ones. */
const LEVELS = ['99.8', '95'] as const;

type Level = (typeof LEVELS)[number];

const TAILS: Readonly<Record<Level, number>> = { '99.8': funnelTails[99.8], '95': funnelTails[95] };

/**
 * Whether each area's proportion lies outside the limits of the funnel of all of them, strictly: beyond chance at 99.8%
 * or at 95%. Limits and errors as in `funnel-limits.ts`.
 *
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185-1202. Public Health England. Technical guide: funnel plots.
 * 2017.
 */
export function significanceOfProportions(
  areas: readonly CountAndDenominator[],
): readonly FunnelSignificance[] {
  const average = averageProportion(areas);
  return areas.map((area) => {
    const population = requireDenominator(area);
    const share = requireCount(area) / population;
    const limit = (level: Level, side: -1 | 1) =>
      proportionLimit(average, population, { tail: TAILS[level], side, multiplier: 1 });
    return judge((level) => sideOf(share, { lower: limit(level, -1), upper: limit(level, 1) }));
  });
}

/**
 * Whether each area's ratio of observed to expected events differs from 1 by more than chance: whether 1 lies strictly
 * outside the limits of the observed count over the expected events.
 *
 * The limits of the count are exact Poisson below 10 and Byar's from 10, while the drawn lines are exact throughout: an
 * area on the line may be judged otherwise than it looks. Errors as in `funnel-limits.ts`.
 *
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185-1202.
 */
export function significanceOfRatios(areas: readonly CountAndDenominator[]): readonly FunnelSignificance[] {
  return areas.map((area) => judgeCount(requireCount(area), requireDenominator(area)));
}

/**
 * Whether each area's rate differs from the average of all of them by more than chance, as for ratios: the expected
 * events are those that the average rate gives in the area's derived people-years.
 *
 * Null for a directly standardised rate of fewer than 10 events, and for an area without events and without a
 * denominator.
 *
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185-1202.
 */
export function significanceOfRates(
  areas: readonly FunnelRate[],
  funnel: RateFunnel,
): readonly (FunnelSignificance | null)[] {
  const { average } = averageRate(areas, funnel);
  return areas.map((area) => {
    const count = requireCount(area);
    if (funnel.kind === 'directly-standardised' && count < leastStandardisedEvents) return null;
    const size = deriveDenominator(area, funnel);
    return size === null ? null : judgeCount(count, average * size);
  });
}

/** The events are high where even the lower limit of their number is above what is expected. */
function judgeCount(count: number, expected: number): FunnelSignificance {
  return judge((level) => {
    const { lower, upper } = countLimits(count, 1 - 2 * TAILS[level]);
    if (lower !== null && expected < lower) return 'high';
    return upper !== null && expected > upper ? 'low' : null;
  });
}

type Side = 'high' | 'low' | null;

function judge(sideAt: (level: Level) => Side): FunnelSignificance {
  for (const level of LEVELS) {
    const side = sideAt(level);
    if (side !== null) return `${side}-${level}`;
  }
  return 'not-significant';
}

function sideOf(value: number, { lower, upper }: { readonly lower: number; readonly upper: number }): Side {
  if (value > upper) return 'high';
  return value < lower ? 'low' : null;
}
