import { useMemo } from 'react';
import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useAreaTrends } from '../../api/area-trends-query.ts';
import { useDistribution } from '../../api/distribution-query.ts';
import { toAreaTrendsQuestion } from '../../selection/area-trends-question.ts';
import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import { toDistributionQuestion } from '../../selection/distribution-question.ts';

/** The spread over time of the areas of a comparison. */
export function useSpread(selection: ComparisonSelection, enabled = true): AnswerState<DistributionAnswer> {
  const question = useMemo(() => toDistributionQuestion(selection), [selection]);
  return useDistribution(question, enabled);
}

/** Their trends, asked for without what is highlighted, so that a panel that is chosen is marked at once. */
export function useTrendsOfAreas(
  selection: ComparisonSelection,
  enabled = true,
): AnswerState<AreaTrendsAnswer> {
  const question = useMemo(() => toAreaTrendsQuestion({ ...selection, highlight: [] }), [selection]);
  const { answer, ...state } = useAreaTrends(question, enabled);
  const { highlight } = selection;
  const marked = useMemo(
    () => answer && { ...answer, question: { ...answer.question, highlight: [...highlight] } },
    [answer, highlight],
  );
  return { ...state, answer: marked };
}
