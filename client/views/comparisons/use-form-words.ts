import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { type AnswerState, useKeptAnswer } from '../../api/answer-state.ts';
import { type ComparisonSelection, isOverTime } from '../../selection/comparison-selection.ts';
import { useSpread, useTrendsOfAreas } from './use-areas-over-time.ts';

/** What stands above a form: its own finding, not that of another form of the same comparison. */
export interface FormWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly demonstration: boolean;
}

/**
 * The words of the form that is shown. Of a form over time they are those of its own answer, asked for only there; those of
 * the form before stay until they have come, so that nothing on the page jumps.
 */
export function useFormWords(
  selection: ComparisonSelection,
  comparison: AnswerState<ComparisonAnswer>,
): AnswerState<FormWords> {
  const { view } = selection;
  const spread = useSpread(selection, view === 'spread');
  const trends = useTrendsOfAreas(selection, view === 'trends');
  const overTime = view === 'spread' ? spread : trends;
  return useKeptAnswer<FormWords>(isOverTime(view) ? overTime : comparison);
}
