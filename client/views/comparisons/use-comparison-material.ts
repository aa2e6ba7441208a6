import { useMemo } from 'react';
import type { AreaDetail } from '../../../server/contract/areas.ts';
import type { ComparisonAnswer, ComparisonQuestion } from '../../../server/contract/comparison.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { PartnerAreasAnswer } from '../../../server/contract/partner-areas.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useRegions } from '../../api/areas-query.ts';
import { useComparison } from '../../api/comparison-query.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { usePartnerAreas } from '../../api/partner-areas-query.ts';
import { type ComparisonSelection, toComparisonQuestion } from '../../selection/comparison-selection.ts';

/** Everything that the view shows: the answer, and what the choices beside it are made of. */
export interface ComparisonMaterial {
  readonly question: ComparisonQuestion;
  readonly comparison: AnswerState<ComparisonAnswer>;
  readonly indicators: readonly IndicatorAnswer[];
  /** The chosen indicator; undefined until the list has come, or where it is not in it. */
  readonly indicator: IndicatorAnswer | undefined;
  readonly regions: readonly AreaDetail[];
  /** Undefined until they have come. */
  readonly partnerAreas: PartnerAreasAnswer | undefined;
}

/** Asks for what a selection needs: its comparison, the indicators and the regions to choose from. */
export function useComparisonMaterial(selection: ComparisonSelection): ComparisonMaterial {
  const question = useMemo(() => toComparisonQuestion(selection), [selection]);
  const comparison = useComparison(question);
  const indicators = useIndicators().answer?.indicators ?? [];
  const regions = useRegions().answer?.areas ?? [];
  const partnerAreas = usePartnerAreas(selection.asAt).answer;
  const { indicator: id } = selection;
  const indicator =
    indicators.find((each) => each.id === id) ??
    indicators.find(({ publisherIds }) => publisherIds.includes(id));
  return { question, comparison, indicators, indicator, regions, partnerAreas };
}
