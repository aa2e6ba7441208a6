import type { AreaTrendsAnswer, AreaTrendsQuestion } from '../../server/contract/area-trends.ts';
import { areaTrendsParameters } from '../selection/area-trends-question.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** A small trend for each of many areas; what is shown stays on the page until the next answer has come. */
export function useAreaTrends(question: AreaTrendsQuestion, enabled = true): AnswerState<AreaTrendsAnswer> {
  return useAnswer('/area-trends', areaTrendsParameters(question), { enabled, keepEarlier: true });
}
