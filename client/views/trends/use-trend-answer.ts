import { useMemo } from 'react';
import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { TrendAnswer, TrendQuestion } from '../../../server/contract/trend.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useAreasByCode } from '../../api/areas-query.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { useTrend } from '../../api/trend-query.ts';
import {
  categoryTypesOf,
  toTrendQuestion,
  withCategoryType,
  withoutCategoryType,
} from '../../selection/to-trend-question.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';

/** Everything that the trend view shows: the answer, and what the choices beside it are made of. */
export interface TrendMaterial {
  readonly question: TrendQuestion;
  /** With `by: category`: the kinds of categories that the chosen areas have, the one shown being asked for. */
  readonly categoryTypes: readonly string[];
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
  const asked = useMemo(() => toTrendQuestion(selection, regionsOf(areas)), [selection, areas]);
  const isReady = !selection.region || isComplete;
  const types = useCategoryTypes(asked, isReady && selection.by === 'category');
  const question = useMemo(() => withCategoryType(asked, types.held), [asked, types.held]);
  const trend = useTrend(question, isReady && types.isKnown);
  const indicators = answer?.indicators ?? [];
  const indicator = findIndicator(indicators, selection.indicator);
  return { question, categoryTypes: types.held, trend, areas, indicators, indicator };
}

/** The kinds of categories that an area has are found by asking for all of them; a fault is left to the trend itself. */
function useCategoryTypes(asked: TrendQuestion, isMeant: boolean) {
  const question = useMemo(() => withoutCategoryType(asked), [asked]);
  const { answer, isEarlier, error } = useTrend(question, isMeant);
  const held = useMemo(() => categoryTypesOf(isMeant ? answer : undefined), [isMeant, answer]);
  return { held, isKnown: !isMeant || error !== null || (answer !== undefined && !isEarlier) };
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
