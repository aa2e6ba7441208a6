import { describe, expect, it } from 'vitest';
import { writeAreaTrendsHeadline } from '../../../../server/answers/area-trends/write-area-trends-headline.ts';
import type { Unit } from '../../../../server/contract/parts.ts';
import { area, southEast, surrey, westSussex } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const span = { first: financialYear(2010), last: financialYear(2023) };
const none = { decreasing: 0, increasing: 0, noChange: 0, cannotCalculate: 0 };
const yorkshire = area('E12000003', 'Yorkshire and The Humber', ['region']);

const within = (parent: typeof southEast | null, unit: Partial<Unit> = {}, isNamed = false) => {
  const selection = select();
  return {
    areas: [westSussex, surrey],
    isNamed,
    parent,
    indicator: { ...selection.indicator, unit: { ...selection.indicator.unit, ...unit } },
  };
};

describe('the headline of trends of areas', () => {
  it.each([
    // 9 + 4 = 13 were tested; the fourteenth could not be.
    [
      within(southEast),
      { decreasing: 9, noChange: 4, cannotCalculate: 1 },
      'South East: recent fall in 9 of 13 areas tested',
    ],
    [within(southEast), { decreasing: 9, noChange: 5 }, 'Recent fall in 9 of 14 areas of South East'],
    // 80 + 70 = 150 of the 153 areas.
    [
      within(null),
      { decreasing: 80, noChange: 70, cannotCalculate: 3 },
      'Recent fall in 80 of 150 areas tested',
    ],
    [within(null), { decreasing: 60, noChange: 93 }, 'Recent fall in 60 of 153 areas of England'],
    [within(yorkshire), { decreasing: 9, noChange: 6 }, 'Yorkshire and The Humber: recent fall in 9 of 15'],
    [
      within(yorkshire),
      { decreasing: 9, noChange: 5, cannotCalculate: 1 },
      'Recent fall in 9 of 14 areas tested',
    ],
    [
      within(yorkshire),
      { decreasing: 9, increasing: 2, noChange: 4 },
      'Recent fall in 9 of 15 areas, rise in 2',
    ],
    [
      within(yorkshire),
      { decreasing: 1, increasing: 2, noChange: 4, cannotCalculate: 8 },
      'Recent rise in 2 of 7 tested, fall in 1',
    ],
    [within(southEast), { increasing: 2 }, 'Recent rise in both areas of South East'],
    [within(southEast), { decreasing: 19 }, 'Recent fall in all 19 areas of South East'],
    [
      within(southEast),
      { decreasing: 1, cannotCalculate: 1 },
      'South East: recent fall in the one area tested',
    ],
    [
      within(southEast),
      { noChange: 13, cannotCalculate: 1 },
      'No significant recent change in any of 13 areas tested',
    ],
    [
      within(southEast),
      { noChange: 1, cannotCalculate: 1 },
      'South East: no significant recent change in the one tested',
    ],
    [within(null, {}, true), { noChange: 3 }, 'No significant recent change in any of 3 areas'],
    [
      within(null, {}, true),
      { decreasing: 1, noChange: 1, cannotCalculate: 1 },
      'Recent fall in 1 of 2 areas tested',
    ],
    [within(southEast), { cannotCalculate: 4 }, 'South East: recent trends cannot be calculated for these 4'],
    [
      within(southEast, { label: '', valueType: 'count' }),
      { cannotCalculate: 2 },
      'South East: recent trends cannot be calculated for these 2',
    ],
  ])(
    'counts by recent trends alone, of the areas tested, in at most ten words: case %#',
    (selection, tally, headline) => {
      expect(writeAreaTrendsHeadline(selection, { ...none, ...tally }, span)).toBe(headline);
    },
  );

  it('speaks of one area by its name', () => {
    const one = { ...within(southEast), areas: [westSussex] };
    const say = (tally: Partial<typeof none>) => writeAreaTrendsHeadline(one, { ...none, ...tally }, span);
    expect(say({ decreasing: 1 })).toBe('West Sussex: rates fell recently');
    expect(say({ increasing: 1 })).toBe('West Sussex: rates rose recently');
    expect(say({ noChange: 1 })).toBe('West Sussex: no significant recent change');
    expect(say({ cannotCalculate: 1 })).toBe('West Sussex: no recent trend can be calculated');
  });

  it('says that there is nothing where nothing is held', () => {
    expect(writeAreaTrendsHeadline(within(southEast), none, null)).toBe(
      'No figures for hospital admissions for injury',
    );
  });
});
