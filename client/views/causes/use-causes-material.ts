import { useMemo } from 'react';
import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { type AnswerState, useKeptAnswer } from '../../api/answer-state.ts';
import { useCauseTrends } from '../../api/cause-trends-query.ts';
import { useCauses } from '../../api/causes-query.ts';
import {
  type CausesSelection,
  toCausesQuestion,
  toCauseTrendsQuestion,
} from '../../selection/causes-selection.ts';

/** What the view is made of: the answer of the form that is shown, and it again under the name of what it is. */
export interface CausesMaterial {
  /** That of the form before until it has come. */
  readonly shown: AnswerState<CausesAnswer | CauseTrendsAnswer>;
  /** Undefined through time, and until it has come. */
  readonly causes: CausesAnswer | undefined;
  /** Undefined in every other form, and until it has come. */
  readonly trends: CauseTrendsAnswer | undefined;
}

/** Asks for the form that is shown and for no other. */
export function useCausesMaterial(selection: CausesSelection): CausesMaterial {
  const isThroughTime = selection.view === 'time';
  const question = useMemo(() => toCausesQuestion(selection), [selection]);
  const throughTime = useMemo(() => toCauseTrendsQuestion(selection), [selection]);
  const causes = useCauses(question, { enabled: !isThroughTime });
  const trends = useCauseTrends(throughTime, { enabled: isThroughTime });
  const shown = useKeptAnswer<CausesAnswer | CauseTrendsAnswer>(isThroughTime ? trends : causes);
  return isThroughTime
    ? { shown, causes: undefined, trends: trends.answer }
    : { shown, causes: causes.answer, trends: undefined };
}
