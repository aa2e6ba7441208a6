import { expect, it } from 'vitest';
import { findCauseBreaks } from '../../../../server/answers/cause-trends/find-cause-breaks.ts';
import { extract, period } from '../../../support/answer-cases.ts';
import { causeCount } from '../../../support/causes-cases.ts';

it('a year from another release than the year before is a break, and says which releases', () => {
  const labels = ['2021/22', '2022/23', '2023/24'];
  const figures = [
    { ...causeCount('2021/22', 'E10000032', 'Falls', 100), extract: 'old' },
    { ...causeCount('2022/23', 'E10000032', 'Falls', 110), extract: 'old' },
    { ...causeCount('2023/24', 'E10000032', 'Falls', 120), extract: 'new' },
  ];
  const extracts = new Map([
    ['old', extract('old', { fileName: 'old.csv' })],
    ['new', extract('new', { fileName: 'new.csv' })],
  ]);
  const breaks = findCauseBreaks(figures, labels.map(period), extracts);
  expect(breaks.map(({ period: { label } }) => label)).toEqual(['2023/24']);
  expect(breaks[0]?.words).toMatch(/2023\/24 is from new\.csv .*2022\/23 from old\.csv/);
  expect(findCauseBreaks(figures.slice(0, 2), labels.slice(0, 2).map(period), extracts)).toEqual([]);
});
