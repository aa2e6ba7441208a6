import type { Unit } from '../contract/parts.ts';
import type { MissingReason } from '../observation/missing.ts';
import type { Observation } from '../observation/observation.ts';
import { crudeRate } from '../statistics/crude-rate.ts';
import type { Estimate, LimitMethod } from '../statistics/estimate.ts';
import { proportion } from '../statistics/proportion.ts';

/** A figure with its limits and how they came about. */
export interface Measure {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly missing: MissingReason | null;
  /** Null where there are no limits. */
  readonly method: LimitMethod | null;
}

/** Reasons for which a value must stay missing, whatever its count and denominator would give. */
const FINAL: readonly (MissingReason | null)[] = ['suppressed', 'not-applicable'];

/**
 * Gives a figure the limits that its publisher did not: a published value and published limits stand as they are;
 * where no limits came, those at 95% and 99.8% are worked out from count and denominator (Byar's or exact Poisson for a
 * crude rate, Wilson's for a proportion, on a part of the counts where several are counted together), and so is a
 * value that is not available. Nothing suppressed is ever worked
 * out, and nothing of an indicator whose value is of another kind or whose multiplier is not known.
 */
export function completeMeasure(observation: Observation, unit: Unit): Measure {
  const { value, lower95, upper95, lower998, upper998, missing } = observation;
  const published = { value, lower95, upper95, lower998, upper998, missing };
  if ([lower95, upper95, lower998, upper998].some((limit) => limit !== null))
    return { ...published, method: 'published' };
  const estimates = FINAL.includes(missing) ? null : estimateBothLevels(observation, unit);
  if (!estimates) return { ...published, method: null };
  const [at95, at998] = estimates;
  return {
    value: value ?? at95.value,
    lower95: at95.lower,
    upper95: at95.upper,
    lower998: at998.lower,
    upper998: at998.upper,
    missing: value === null && at95.value === null ? missing : null,
    method: at95.method,
  };
}

function estimateBothLevels(observation: Observation, unit: Unit): readonly [Estimate, Estimate] | null {
  const { count, denominator } = observation;
  const { multiplier, valueType, clusterSize = 1 } = unit;
  if (count === null || denominator === null || multiplier === null) return null;
  if (valueType !== 'crude-rate' && valueType !== 'proportion') return null;
  // A proportion of more than the whole has no limits: the publisher's value stands alone.
  if (valueType === 'proportion' && count > denominator) return null;
  const estimate = valueType === 'crude-rate' ? crudeRate : proportion;
  // Who are counted together say less than as many who are counted alone.
  const counted = { count: count / clusterSize, denominator: denominator / clusterSize };
  return [
    estimate({ count: counted.count, denominator: counted.denominator, multiplier, confidence: 0.95 }),
    estimate({ count: counted.count, denominator: counted.denominator, multiplier, confidence: 0.998 }),
  ];
}
