import type { InequalityAnswer, InequalityQuestion } from '../../server/contract/inequality.ts';
import { inequalityParameters } from '../selection/to-inequality-question.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** How an indicator differs within an area; what is shown stays on the page until the next answer has come. */
export function useInequality(question: InequalityQuestion): AnswerState<InequalityAnswer> {
  return useAnswer('/inequalities', inequalityParameters(question), { keepEarlier: true });
}
