import type { DistributionAnswer, DistributionQuestion } from '../../server/contract/distribution.ts';
import { distributionParameters } from '../selection/distribution-question.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** How areas are spread, period by period; what is shown stays on the page until the next answer has come. */
export function useDistribution(
  question: DistributionQuestion,
  enabled = true,
): AnswerState<DistributionAnswer> {
  return useAnswer('/distributions', distributionParameters(question), { enabled, keepEarlier: true });
}
