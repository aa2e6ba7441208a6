import type { BodyAnswer } from '../../server/contract/bodies.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** A body by its id, or by a name that it has or had. */
export function useBody(id: string): AnswerState<BodyAnswer> {
  return useAnswer(`/bodies/${encodeURIComponent(id)}`, {});
}
