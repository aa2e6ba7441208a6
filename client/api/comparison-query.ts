import type { ComparisonAnswer, ComparisonQuestion } from '../../server/contract/comparison.ts';
import { comparisonParameters } from '../selection/comparison-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Areas beside each other; what is shown stays on the page until the next answer has come. */
export function useComparison(question: ComparisonQuestion): AnswerState<ComparisonAnswer> {
  return useAnswer('/comparisons', comparisonParameters(question), { keepEarlier: true });
}
