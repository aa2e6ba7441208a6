import type { RecentTrendTally } from '../../contract/area-trends.ts';
import type { RecentTrend } from '../../contract/parts.ts';
import { listNames } from '../trend/describe-selection.ts';

/** How many areas have which recent trend, those of which none can be calculated too. */
export function tallyRecentTrends(
  panels: readonly { readonly recentTrend: Pick<RecentTrend, 'direction'> }[],
): RecentTrendTally {
  const count = (direction: RecentTrend['direction']) =>
    panels.filter(({ recentTrend }) => recentTrend.direction === direction).length;
  return {
    increasing: count('increasing'),
    decreasing: count('decreasing'),
    noChange: count('no-change'),
    cannotCalculate: count('cannot-calculate'),
  };
}

/** All areas that a tally counts. */
export const areasCounted = ({
  increasing,
  decreasing,
  noChange,
  cannotCalculate,
}: RecentTrendTally): number => increasing + decreasing + noChange + cannotCalculate;

/** "Recent trends of 14 areas: decreasing in 9, no significant change in 4 and cannot be calculated in 1." */
export function tallyInWords(tally: RecentTrendTally): string {
  const all = areasCounted(tally);
  if (all === 0) return '';
  return `Recent trends of ${all} ${all === 1 ? 'area' : 'areas'}: ${listNames(partsOf(tally))}.`;
}

function partsOf({ increasing, decreasing, noChange, cannotCalculate }: RecentTrendTally): string[] {
  const parts: readonly (readonly [string, number])[] = [
    ['decreasing', decreasing],
    ['increasing', increasing],
    ['no significant change', noChange],
    ['cannot be calculated', cannotCalculate],
  ];
  return parts.filter(([, areas]) => areas > 0).map(([words, areas]) => `${words} in ${areas}`);
}
