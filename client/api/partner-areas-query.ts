import type { PartnerAreasAnswer } from '../../server/contract/partner-areas.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The areas of partners that look-ups make known, as they stand now or at a version or date. */
export function usePartnerAreas(asAt: string | null): AnswerState<PartnerAreasAnswer> {
  return useAnswer('/partner-areas', asAt === null ? {} : { asAt });
}
