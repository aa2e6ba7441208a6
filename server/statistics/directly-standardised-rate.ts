import { byarLimits } from './byar.ts';
import { readConfidence } from './confidence.ts';
import type { Estimate } from './estimate.ts';

/** An age band of a population, with its weight in the standard population. */
export interface StandardisedBand {
  /** Events; a missing count is taken as 0, as the reference does. */
  readonly count: number | null;
  readonly population: number | null;
  readonly standardPopulation: number | null;
}

/** What a directly standardised rate is per, and how sure its limits are. */
export interface DirectStandard {
  /** What the rate is per: 100000 for "per 100,000". */
  readonly multiplier: number;
  /** 0.9 to 1, or 90 to 100. */
  readonly confidence: number;
}

/** A directly standardised rate and the totals behind it. */
export interface DirectlyStandardisedRate extends Estimate<'dobson'> {
  readonly totalCount: number;
  readonly totalPopulation: number;
  /** Why there is no value; null when there is one. */
  readonly because: string | null;
}

/** The smallest number of events for which a rate is given. */
const LEAST_EVENTS = 10;

/** The European Standard Population of 2013, by age: 0-4, 5-9 and so on to 85-89, then 90 and over; 100,000 in all. */
export const europeanStandardPopulation2013: readonly number[] = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

/**
 * The rate that a population would have if its ages were those of a standard population, with Dobson's limits. With
 * the events x, people n and weight w of each age band, W the sum of the weights, O all events and B their limits by
 * Byar:
 *
 *     value = multiplier (sum w x / n) / W
 *     variance = (sum w^2 x / n^2) / W^2
 *     limits = value + multiplier sqrt(variance / O) (B - O)
 *
 * Only the weights of the bands given count, so that a part of the ages is standardised to the same part. A missing
 * count is taken as 0. With fewer than 10 events in all, or no weight at all, there is no rate, only the totals. A missing or non-positive
 * population, a missing or negative weight, a negative count, a multiplier that is not above 0 and a confidence outside
 * its range are RangeErrors.
 *
 * Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums of Poisson parameters.
 * Statistics in Medicine 1991;10:457-462. Eurostat. Revision of the European Standard Population. 2013.
 */
export function directlyStandardisedRate(
  bands: readonly StandardisedBand[],
  standard: DirectStandard,
): DirectlyStandardisedRate {
  const complete = bands.map(checkBand);
  return toRate(complete, spreadOf(complete), standard);
}

/** People of an age band who had the same number of events each. */
export interface RepeatEventsBand {
  readonly ageBand: string;
  /** Events that each of these people had. */
  readonly eventsEach: number;
  readonly people: number | null;
  readonly population: number | null;
  readonly standardPopulation: number | null;
}

/**
 * The same for events of which one person may have several, so that they do not come independently: with f the number
 * of events each, x counts f events for every person and the variance of the people with f events counts f^2 times.
 *
 *     variance = sum f^2 (variance of the people with f events)
 *
 * Limits and edges as for the ordinary rate; the 10 events are of all people together.
 *
 * Reference implementation: PHEindicatormethods 2.1.0, calculate_dsr with independent_events FALSE.
 */
export function directlyStandardisedRateOfRepeats(
  rows: readonly RepeatEventsBand[],
  standard: DirectStandard,
): DirectlyStandardisedRate {
  const spreads = rows.map(
    (row) => row.eventsEach ** 2 * spreadOf([checkBand({ ...row, count: row.people })]),
  );
  return toRate(countEvents(rows), add(spreads), standard);
}

type CompleteBand = { readonly [Part in keyof StandardisedBand]: number };

function checkBand({ count, population, standardPopulation }: StandardisedBand): CompleteBand {
  if (count !== null && !(count >= 0)) throw new RangeError(`invalid count; not 0 or more: ${count}`);
  if (population === null || !(population > 0)) {
    throw new RangeError(`invalid population; not above 0: ${population}`);
  }
  if (standardPopulation === null || !(standardPopulation >= 0)) {
    throw new RangeError(`invalid standard population; not 0 or more: ${standardPopulation}`);
  }
  return { count: count ?? 0, population, standardPopulation };
}

/** One band for each age, whatever the number of events each: its events are those of everybody. */
function countEvents(rows: readonly RepeatEventsBand[]): readonly CompleteBand[] {
  const bands = new Map<string, CompleteBand>();
  for (const row of rows) {
    const band = checkBand({ ...row, count: (row.people ?? 0) * row.eventsEach });
    const before = bands.get(row.ageBand)?.count ?? 0;
    bands.set(row.ageBand, { ...band, count: before + band.count });
  }
  return [...bands.values()];
}

/** The sum of w^2 x / n^2: the variance times the square of all the weights. */
function spreadOf(bands: readonly CompleteBand[]): number {
  return add(
    bands.map(({ count, population, standardPopulation }) => count * (standardPopulation / population) ** 2),
  );
}

function toRate(
  bands: readonly CompleteBand[],
  spread: number,
  { multiplier, confidence }: DirectStandard,
): DirectlyStandardisedRate {
  if (!(multiplier > 0)) throw new RangeError(`invalid multiplier; not above 0: ${multiplier}`);
  const level = readConfidence(confidence);
  const totalCount = add(bands.map(({ count }) => count));
  const totalPopulation = add(bands.map(({ population }) => population));
  const known = { confidence: level, method: 'dobson', totalCount, totalPopulation } as const;
  const because = whyNoRate(totalCount, totalWeight(bands));
  if (because !== null) return { ...known, value: null, lower: null, upper: null, because };
  const rates = bands.map(
    ({ count, population, standardPopulation }) => (standardPopulation * count) / population,
  );
  const weight = totalWeight(bands);
  const value = (multiplier * add(rates)) / weight;
  const { lower, upper } = byarLimits(totalCount, level);
  const scale = (multiplier * Math.sqrt(spread / totalCount)) / weight;
  const toLimit = (limit: number | null) => (limit === null ? null : value + scale * (limit - totalCount));
  return { ...known, value, lower: toLimit(lower), upper: toLimit(upper), because: null };
}

function whyNoRate(totalCount: number, weight: number): string | null {
  if (totalCount < LEAST_EVENTS) {
    return `no rate is given for fewer than ${LEAST_EVENTS} events: ${totalCount}`;
  }
  return weight > 0 ? null : 'none of these ages has a weight in the standard population';
}

function totalWeight(bands: readonly CompleteBand[]): number {
  return add(bands.map(({ standardPopulation }) => standardPopulation));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
