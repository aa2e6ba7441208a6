import { describe, expect, it } from 'vitest';
import {
  areasCounted,
  areasTested,
  tallyInWords,
  tallyRecentTrends,
} from '../../../../server/answers/area-trends/tally-recent-trends.ts';
import type { RecentTrend } from '../../../../server/contract/parts.ts';

const moving = (direction: RecentTrend['direction']) => ({ recentTrend: { direction } });

describe('a tally of recent trends', () => {
  it('counts every area once, those without a trend too', () => {
    const directions = ['decreasing', 'increasing', 'decreasing', 'cannot-calculate', 'no-change'] as const;
    const tally = tallyRecentTrends(directions.map(moving));
    expect(tally).toEqual({ increasing: 1, decreasing: 2, noChange: 1, cannotCalculate: 1 });
    expect(areasCounted(tally)).toBe(5);
  });

  it.each([
    [
      { decreasing: 9, increasing: 0, noChange: 4, cannotCalculate: 1 },
      'Recent trends of 14 areas, tested over 2019/20 to 2023/24: decreasing in 9, no significant change in 4 and cannot be calculated in 1.',
    ],
    [
      { decreasing: 0, increasing: 1, noChange: 0, cannotCalculate: 0 },
      'Recent trend, tested over 2019/20 to 2023/24: increasing.',
    ],
    [{ decreasing: 0, increasing: 0, noChange: 0, cannotCalculate: 0 }, ''],
  ])('is said in words: %j', (tally, words) => {
    expect(tallyInWords(tally, '2019/20 to 2023/24')).toBe(words);
  });

  it('names no years where none could be tested, and counts those that could', () => {
    const tally = { decreasing: 0, increasing: 0, noChange: 0, cannotCalculate: 1 };
    expect(tallyInWords(tally)).toBe('Recent trend: cannot be calculated.');
    expect(areasTested(tally)).toBe(0);
    expect(areasTested({ decreasing: 80, increasing: 2, noChange: 68, cannotCalculate: 3 })).toBe(150);
  });
});
