import type { HealthAnswer } from '../../server/contract/health.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Whether the service is ready, how much it holds, and whether any of it is demonstration data. */
export function useHealth(): AnswerState<HealthAnswer> {
  return useAnswer('/health', {});
}
