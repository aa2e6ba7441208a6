import type { RecentTrendTally } from '../../contract/area-trends.ts';
import { listNames } from '../../contract/list-names.ts';
import type { RecentTrend } from '../../contract/parts.ts';

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

/** The areas of a tally whose recent trend could be tested. */
export const areasTested = ({ increasing, decreasing, noChange }: RecentTrendTally): number =>
  increasing + decreasing + noChange;

/**
 * "Recent trends of 14 areas, tested over 2019/20 to 2023/24: decreasing in 9, no significant change in 4 and cannot be
 * calculated in 1."; of one area "Recent trend, tested over 2019/20 to 2023/24: decreasing."
 */
export function tallyInWords(tally: RecentTrendTally, testedYears = ''): string {
  const all = areasCounted(tally);
  if (all === 0) return '';
  const over = testedYears === '' ? '' : `, tested over ${testedYears}`;
  const parts = partsOf(tally);
  if (all === 1) return `Recent trend${over}: ${parts.map(({ words }) => words).join('')}.`;
  const counted = parts.map(({ words, areas }) => `${words} in ${areas}`);
  return `Recent trends of ${all} areas${over}: ${listNames(counted)}.`;
}

function partsOf({ increasing, decreasing, noChange, cannotCalculate }: RecentTrendTally) {
  const parts: readonly { readonly words: string; readonly areas: number }[] = [
    { words: 'decreasing', areas: decreasing },
    { words: 'increasing', areas: increasing },
    { words: 'no significant change', areas: noChange },
    { words: 'cannot be calculated', areas: cannotCalculate },
  ];
  return parts.filter(({ areas }) => areas > 0);
}
