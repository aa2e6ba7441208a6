import type { TrendAnswer, TrendQuestion } from '../../server/contract/trend.ts';
import { trendParameters } from '../selection/interface-address.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** One indicator through time; the chart before stays on the page until the next answer has come. */
export function useTrend(question: TrendQuestion, enabled: boolean): AnswerState<TrendAnswer> {
  return useAnswer('/trends', trendParameters(question), { enabled, keepEarlier: true });
}
