import { useMemo } from 'react';
import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { TrendAnswer, TrendQuestion } from '../../../server/contract/trend.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useAreasByCode } from '../../api/areas-query.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { useTrend } from '../../api/trend-query.ts';
import { toTrendQuestion } from '../../selection/to-trend-question.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';

/** Everything that the trend view shows: the answer, and what the choices beside it are made of. */
export interface TrendMaterial {
  readonly question: TrendQuestion;
  readonly trend: AnswerState<TrendAnswer>;
  /** Chosen areas, as far as they are known. */
  readonly areas: readonly OneAreaAnswer[];
  readonly indicators: readonly IndicatorAnswer[];
  /** The chosen indicator; undefined until the list has come, or where it is not in it. */
  readonly indicator: IndicatorAnswer | undefined;
}

/** Asks for what a selection needs: its trend, its areas by name, and the indicators to choose from. */
export function useTrendAnswer(selection: TrendSelection): TrendMaterial {
  const { areas, isComplete } = useAreasByCode(selection.areas);
  const { answer } = useIndicators();
  const question = useMemo(() => toTrendQuestion(selection, regionsOf(areas)), [selection, areas]);
  const trend = useTrend(question, !selection.region || isComplete);
  const indicators = answer?.indicators ?? [];
  return { question, trend, areas, indicators, indicator: findIndicator(indicators, selection.indicator) };
}

/** Codes of the regions of areas, each once. */
function regionsOf(areas: readonly OneAreaAnswer[]): readonly string[] {
  const regions = areas.flatMap(({ parents }) => parents.filter(({ type }) => type === 'region'));
  return [...new Set(regions.map(({ code }) => code))];
}

/** By our id or a publisher's, as the interface finds it. */
function findIndicator(indicators: readonly IndicatorAnswer[], id: string): IndicatorAnswer | undefined {
  return (
    indicators.find((indicator) => indicator.id === id) ??
    indicators.find(({ publisherIds }) => publisherIds.includes(id))
  );
}
