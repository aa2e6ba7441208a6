import type { CauseTrendsAnswer, CauseTrendsQuestion } from '../../server/contract/cause-trends.ts';
import { causesParameters } from '../selection/causes-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** What injury admissions were caused by through time; what is shown stays on the page until the next answer has come. */
export function useCauseTrends(
  question: CauseTrendsQuestion,
  { enabled = true } = {},
): AnswerState<CauseTrendsAnswer> {
  return useAnswer('/cause-trends', causesParameters(question), { enabled, keepEarlier: true });
}
