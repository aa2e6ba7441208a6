import type { AreaTrend } from '../../contract/area-trends.ts';
import type { PeriodAnswer } from '../../contract/parts.ts';
import { pointsInRecentTrend } from '../../statistics/recent-trend.ts';
import { spanWords } from '../trend/describe-selection.ts';

/**
 * Which years the recent trends were tested over, since they are fewer than those drawn: "2019/20 to 2023/24", or "five
 * years between 2018/19 and 2023/24" where areas differ. Blank where none could be tested.
 */
export function testedYearsInWords(
  panels: readonly (Pick<AreaTrend, 'points'> & {
    readonly recentTrend: Pick<AreaTrend['recentTrend'], 'direction'>;
  })[],
): string {
  const tested = panels
    .filter(({ recentTrend }) => recentTrend.direction !== 'cannot-calculate')
    .map(({ points }) => points.slice(-pointsInRecentTrend).map(({ period }) => period));
  const spans = new Set(tested.map(spanWords));
  if (spans.size < 2) return [...spans].join('');
  const inOrder = tested.flat().toSorted(byStart);
  return `five years between ${inOrder.at(0)?.label} and ${inOrder.at(-1)?.label}`;
}

const byStart = (one: PeriodAnswer, other: PeriodAnswer): number => one.start.localeCompare(other.start);
