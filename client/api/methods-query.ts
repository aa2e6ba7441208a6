import type { MethodsAnswer } from '../../server/contract/methods.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Every statistical method, with an example worked out by the service. */
export function useMethods(): AnswerState<MethodsAnswer> {
  return useAnswer('/methods', {});
}
