import type { OverviewAnswer, OverviewQuestion } from '../../server/contract/overview.ts';
import { overviewParameters } from '../selection/overview-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Areas by indicators; what is shown stays on the page until the next answer has come. */
export function useOverview(question: OverviewQuestion): AnswerState<OverviewAnswer> {
  return useAnswer('/overviews', overviewParameters(question), { keepEarlier: true });
}
