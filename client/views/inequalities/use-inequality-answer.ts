import { useMemo } from 'react';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { InequalityAnswer, InequalityQuestion } from '../../../server/contract/inequality.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { useInequality } from '../../api/inequality-query.ts';
import type { InequalitySelection } from '../../selection/inequality-selection.ts';
import { toInequalityQuestion } from '../../selection/to-inequality-question.ts';

/** Everything that the view shows: the answer, and what the choices beside it are made of. */
export interface InequalityMaterial {
  readonly question: InequalityQuestion;
  readonly inequality: AnswerState<InequalityAnswer>;
  readonly indicators: readonly IndicatorAnswer[];
  /** The chosen indicator; undefined until the list has come, or where it is not in it. */
  readonly indicator: IndicatorAnswer | undefined;
}

/** Asks for what a selection needs: its answer, and the indicators to choose from. */
export function useInequalityAnswer(selection: InequalitySelection): InequalityMaterial {
  const { answer } = useIndicators();
  const question = useMemo(() => toInequalityQuestion(selection), [selection]);
  const inequality = useInequality(question);
  const indicators = answer?.indicators ?? [];
  const indicator = indicators.find(
    ({ id, publisherIds }) => id === selection.indicator || publisherIds.includes(selection.indicator),
  );
  return { question, inequality, indicators, indicator };
}
