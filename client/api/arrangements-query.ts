import type { ArrangementsAnswer } from '../../server/contract/arrangements.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The Health Act arrangements of an area. */
export function useArrangements(area: string): AnswerState<ArrangementsAnswer> {
  return useAnswer('/arrangements', { area });
}
