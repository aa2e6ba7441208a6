import type { ArrangementsAnswer } from '../../server/contract/arrangements.ts';
import { type PartnersSelection, partnersParameters } from '../selection/partners-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The Health Act arrangements of an area. */
export function useArrangements(
  area: string,
  selection: Pick<PartnersSelection, 'asAt'>,
): AnswerState<ArrangementsAnswer> {
  return useAnswer('/arrangements', partnersParameters(area, selection));
}
