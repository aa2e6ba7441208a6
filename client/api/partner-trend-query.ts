import type { PartnerTrendAnswer, PartnerTrendQuestion } from '../../server/contract/partner-trend.ts';
import { partnerTrendParameters } from '../selection/partner-trend-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** A trend by who was responsible; what is shown stays on the page until the next answer has come. */
export function usePartnerTrend(question: PartnerTrendQuestion): AnswerState<PartnerTrendAnswer> {
  return useAnswer('/partner-trends', partnerTrendParameters(question), { keepEarlier: true });
}
