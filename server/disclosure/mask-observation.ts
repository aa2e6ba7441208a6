import type { DisclosurePolicy } from '../observation/extract.ts';
import type { Observation } from '../observation/observation.ts';
import { isNationalArea } from './is-national-area.ts';
import { maskCount } from './mask-count.ts';

const NO_LIMITS = { lower95: null, upper95: null, lower998: null, upper998: null };

/**
 * An observation as a policy allows it to be stored and shown. A rate with a known population gives its count back, so
 * the value and its limits are masked with the count. The denominator is kept.
 *
 * - `published-open`: unchanged.
 * - A count that `maskCount` suppresses: no count, value or limits, and `missing: suppressed`.
 * - 0, and any count that `suppress-below-n` shows: unchanged.
 * - A count that was rounded, if only to itself: the value is made anew from it (multiplier x count / denominator, or the count itself
 *   where the value was the count), limits go, since they were made from the unrounded count. Without a denominator
 *   or multiplier the value cannot be made anew and is suppressed; the rounded count stays.
 * - A count of a country (`isNationalArea`) is suppressed as any other but not rounded: the rule is for areas below.
 * - A value without a count cannot be judged and is suppressed; a missing value loses limits left beside it.
 *
 * `multiplier` is what count / denominator is multiplied by, null where unknown. A negative count is a RangeError.
 */
export function maskObservation(
  observation: Observation,
  policy: DisclosurePolicy,
  multiplier: number | null,
): Observation {
  if (policy === 'published-open') return observation;
  if (observation.count === null) return maskWithoutCount(observation);
  const { count, suppressed } = maskCount(observation.count, policy);
  if (suppressed) return suppress(observation);
  const isExact = policy === 'suppress-below-n' || isNationalArea(observation.area);
  if (observation.count === 0 || isExact) return observation;
  return { ...observation, ...NO_LIMITS, count, ...remakeValue(observation, count, multiplier) };
}

function maskWithoutCount(observation: Observation): Observation {
  return observation.value === null ? { ...observation, ...NO_LIMITS } : suppress(observation);
}

function suppress(observation: Observation): Observation {
  return { ...observation, ...NO_LIMITS, value: null, count: null, missing: 'suppressed' };
}

function remakeValue(
  observation: Observation,
  rounded: number | null,
  multiplier: number | null,
): Pick<Observation, 'value' | 'missing'> {
  const { value, count, denominator, missing } = observation;
  if (value === null || rounded === null) return { value: null, missing };
  if (denominator === null && value === count) return { value: rounded, missing: null };
  if (denominator === null || multiplier === null) return { value: null, missing: 'suppressed' };
  return { value: (multiplier * rounded) / denominator, missing: null };
}
