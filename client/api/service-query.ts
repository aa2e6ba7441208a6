import type { ServiceAnswer } from '../../server/contract/service.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Who answers for this installation, and what it keeps of those who use it. */
export function useService(): AnswerState<ServiceAnswer> {
  return useAnswer('/service', {});
}
