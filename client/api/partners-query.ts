import type { PartnersAnswer } from '../../server/contract/partners.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The map of partners of an area. */
export function usePartners(area: string): AnswerState<PartnersAnswer> {
  return useAnswer('/partners', { area });
}
