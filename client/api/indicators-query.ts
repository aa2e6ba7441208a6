import type { IndicatorsAnswer, OneIndicatorAnswer } from '../../server/contract/indicators.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Every indicator that the catalogue defines or an extract brought. */
export function useIndicators(): AnswerState<IndicatorsAnswer> {
  return useAnswer('/indicators', {});
}

/** One indicator, by our id or the publisher's. */
export function useIndicator(id: string): AnswerState<OneIndicatorAnswer> {
  return useAnswer(`/indicators/${encodeURIComponent(id)}`, {});
}
