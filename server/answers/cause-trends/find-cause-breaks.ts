import type { CauseTrendsAnswer } from '../../contract/cause-trends.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Period } from '../../observation/period.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import type { Figure } from '../denominators/denominator.ts';
import { findBreaks } from '../distribution/find-breaks.ts';
import { spanKey } from '../trend/trend-periods.ts';

/** The periods whose figures come from another release than those of the period before: a step there may be a revision. */
export function findCauseBreaks(
  figures: readonly Figure[],
  periods: readonly Period[],
  extracts: ReadonlyMap<string, Extract>,
): CauseTrendsAnswer['breaks'] {
  const measured = periods.map((period) => {
    const own = figures.filter((each) => spanKey(each.period) === spanKey(period));
    return { period, extracts: [...new Set(own.map(({ extract }) => extract))].sort() };
  });
  return findBreaks(measured, extracts).flatMap((words, place) => {
    const period = periods[place];
    return words === null || !period ? [] : [{ period: toPeriodAnswer(period), words }];
  });
}
