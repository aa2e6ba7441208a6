import type { PartnerPoint } from '../../server/contract/partner-trend.ts';
import { point } from './trend-answers.ts';

/** A point of an age piece, commissioned by the council, with limits 4 below and above, but for the changes. */
export function partnerPoint(
  period: PartnerPoint['period'],
  given: Parameters<typeof point>[1],
  changes: Partial<PartnerPoint> = {},
): PartnerPoint {
  return { ...point(period, given), bodies: ['Local authority'], shares: [], derived: false, ...changes };
}
