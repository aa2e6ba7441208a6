import { useMemo } from 'react';
import type { AreaDetail } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { RelationshipAnswer, RelationshipQuestion } from '../../../server/contract/relationship.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useRegions } from '../../api/areas-query.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { useRelationship } from '../../api/relationship-query.ts';
import {
  type RelationshipSelection,
  toRelationshipQuestion,
} from '../../selection/relationship-selection.ts';

/** Everything that the view shows: the answer, and what the choices beside it are made of. */
export interface RelationshipMaterial {
  readonly question: RelationshipQuestion;
  readonly relationship: AnswerState<RelationshipAnswer>;
  readonly indicators: readonly IndicatorAnswer[];
  /** The chosen indicators; undefined until the list has come, or where one is not in it. */
  readonly x: IndicatorAnswer | undefined;
  readonly y: IndicatorAnswer | undefined;
  readonly regions: readonly AreaDetail[];
}

/** Asks for what a selection needs: its relationship, the indicators and the regions to choose from. */
export function useRelationshipMaterial(selection: RelationshipSelection): RelationshipMaterial {
  const question = useMemo(() => toRelationshipQuestion(selection), [selection]);
  const relationship = useRelationship(question);
  const indicators = useIndicators().answer?.indicators ?? [];
  const regions = useRegions().answer?.areas ?? [];
  const find = (id: string) =>
    indicators.find((each) => each.id === id) ??
    indicators.find(({ publisherIds }) => publisherIds.includes(id));
  return { question, relationship, indicators, x: find(selection.x), y: find(selection.y), regions };
}
