import type { NeighboursAnswer } from '../../server/contract/neighbours.ts';
import { type NeighbourSelection, neighbourParameters } from '../selection/neighbour-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** The areas that are statistically like one; nothing is asked for a blank code. */
export function useNeighbours(code: string, selection: NeighbourSelection): AnswerState<NeighboursAnswer> {
  return useAnswer(`/neighbours/${encodeURIComponent(code)}`, neighbourParameters(selection), {
    enabled: code !== '',
  });
}
