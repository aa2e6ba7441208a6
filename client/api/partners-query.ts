import type { PartnersAnswer } from '../../server/contract/partners.ts';
import { type PartnersSelection, partnersParameters } from '../selection/partners-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The map of partners of an area. */
export function usePartners(
  area: string,
  selection: Pick<PartnersSelection, 'asAt'>,
): AnswerState<PartnersAnswer> {
  return useAnswer('/partners', partnersParameters(area, selection));
}
