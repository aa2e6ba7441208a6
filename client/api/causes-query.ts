import type { CausesAnswer, CausesQuestion } from '../../server/contract/causes.ts';
import { causesParameters } from '../selection/causes-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** What injury admissions of an area were caused by; what is shown stays on the page until the next answer has come. */
export function useCauses(question: CausesQuestion, { enabled = true } = {}): AnswerState<CausesAnswer> {
  return useAnswer('/causes', causesParameters(question), { enabled, keepEarlier: true });
}
