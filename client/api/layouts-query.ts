import type { LayoutsAnswer } from '../../server/contract/layouts.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Every table that the service reads without being told how. */
export function useLayouts(): AnswerState<LayoutsAnswer> {
  return useAnswer('/layouts', {});
}
