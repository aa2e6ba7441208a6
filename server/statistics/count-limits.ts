import { byarLimits } from './byar.ts';
import type { LimitMethod, Limits } from './estimate.ts';
import { exactPoissonLimits } from './exact-poisson.ts';

/** The smallest count whose limits are Byar's. */
const FIRST_BYAR_COUNT = 10;

/** Which method gives the limits of a count: exact Poisson below 10, Byar's from 10, by the count alone. */
export function countLimitMethod(count: number): Extract<LimitMethod, 'byar' | 'exact-poisson'> {
  return count < FIRST_BYAR_COUNT ? 'exact-poisson' : 'byar';
}

/**
 * Limits of a count of events, as public health practice in England has them: exact below 10 (9.5 too), Byar's
 * approximation from 10. The switch looks at the count only, never at the confidence, and there is no second one.
 * A negative count is a RangeError.
 *
 * Public Health England. Technical guide: confidence intervals. 2018. APHO Technical Briefing 3. 2008.
 */
export function countLimits(count: number, confidence: number): Limits {
  const method = countLimitMethod(count);
  return method === 'byar' ? byarLimits(count, confidence) : exactPoissonLimits(count, confidence);
}
