import type { PartnerQuestionsAnswer } from '../../server/contract/partner-questions.ts';
import {
  type PartnerQuestionsSearch,
  partnerQuestionsParameters,
} from '../selection/partner-questions-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The four questions that find a partner, answered for an area. */
export function usePartnerQuestions(
  area: string,
  search: PartnerQuestionsSearch,
): AnswerState<PartnerQuestionsAnswer> {
  return useAnswer('/partner-questions', partnerQuestionsParameters(area, search));
}
