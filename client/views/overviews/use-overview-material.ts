import { useMemo } from 'react';
import type { AreaDetail } from '../../../server/contract/areas.ts';
import type { OverviewAnswer, OverviewQuestion } from '../../../server/contract/overview.ts';
import type { PartnerAreasAnswer } from '../../../server/contract/partner-areas.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useRegions } from '../../api/areas-query.ts';
import { useOverview } from '../../api/overview-query.ts';
import { usePartnerAreas } from '../../api/partner-areas-query.ts';
import { type OverviewSelection, toOverviewQuestion } from '../../selection/overview-selection.ts';

/** Everything that the view shows: the answer, and what the choices beside it are made of. */
export interface OverviewMaterial {
  readonly question: OverviewQuestion;
  readonly overview: AnswerState<OverviewAnswer>;
  readonly regions: readonly AreaDetail[];
  /** Undefined until they have come. */
  readonly partnerAreas: PartnerAreasAnswer | undefined;
}

/** Asks for what a selection needs: its overview, and the areas to choose from. */
export function useOverviewMaterial(selection: OverviewSelection): OverviewMaterial {
  const question = useMemo(() => toOverviewQuestion(selection), [selection]);
  return {
    question,
    overview: useOverview(question),
    regions: useRegions().answer?.areas ?? [],
    partnerAreas: usePartnerAreas(selection.asAt).answer,
  };
}
