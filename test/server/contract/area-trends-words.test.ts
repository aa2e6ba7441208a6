import { describe, expect, it } from 'vitest';
import {
  asTrend,
  besideWords,
  changeInWords,
  courseInWords,
  lastInWords,
  latestLabel,
  madeUpPanels,
} from '../../../server/contract/area-trends-words.ts';
import {
  areaTrends,
  gappedPanels,
  manyPanels,
  onePanel,
  tenPanels,
} from '../../support/area-trends-cases.ts';
import { england, series, years } from '../../support/trend-answers.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const per100 = { label: '%', multiplier: 100, valueType: 'proportion' } as const;
const [rutland, cumberland] = gappedPanels.panels;

const over = (first: number, last: number) => {
  const values = years.map((_, at) => (at === 0 ? first : last));
  const [panel] = areaTrends([series({ code: 'E10000016', label: 'Kent', values })]).panels;
  if (!panel) throw new Error('no panel');
  return panel;
};

describe('the change of an area in words', () => {
  it.each([
    [over(100, 87.5), unit, 'Down 12.5 (12.5%)'],
    [over(80, 100), unit, 'Up 20.0 (25.0%)'],
    [over(0, 5), unit, 'Up 5.0'],
    [over(5, 5), unit, 'No change'],
    [over(20, 18.5), per100, 'Down 1.5 percentage points'],
  ])('is up or down, with its share: case %#', (panel, of, words) => {
    expect(changeInWords(panel, of)).toBe(words);
  });

  it('is the reason where there is none', () => {
    expect(rutland && changeInWords(rutland, unit)).toBe('No value in 2023/24.');
  });
});

describe('the course of an area in words', () => {
  it('goes from its first to its latest value', () => {
    expect(courseInWords(over(100, 87.5), unit)).toBe(
      'From 100.0 per 10,000 in 2010/11 to 87.5 per 10,000 in 2023/24',
    );
    expect(cumberland && courseInWords(cumberland, unit)).toBe('102.3 per 10,000 in 2023/24 alone');
  });

  it('says why there is none', () => {
    const [panel] = areaTrends([series({ code: 'E1', label: 'Kent', values: [] })]).panels;
    expect(panel && courseInWords(panel, unit)).toBe('The extracts hold no figure for it.');
  });
});

it('what is missing in the last period names the period once', () => {
  expect(rutland && lastInWords(rutland, gappedPanels)).toBe(
    '2023/24: Suppressed so that nobody can be identified.',
  );
  expect(cumberland && lastInWords(cumberland, gappedPanels)).toBeNull();
  const lastWhy = 'No figure is held for 2023/24.';
  expect(rutland && lastInWords({ ...rutland, lastWhy }, gappedPanels)).toBe(lastWhy);
});

it('the same answer is a trend of its areas with the benchmark last, which never stands twice', () => {
  const trend = asTrend(tenPanels);
  expect(trend.series.map(({ role }) => role)).toEqual([...Array(10).fill('area'), 'benchmark']);
  expect(trend.question).toMatchObject({ by: 'area', show: 'value', benchmark: 'E92000001' });
  const among = areaTrends([{ ...england, role: 'area' }]);
  expect(asTrend(among).series).toHaveLength(1);
});

it('made-up data are called so, and some among others as well', () => {
  expect(madeUpPanels(tenPanels)).toBeNull();
  expect(madeUpPanels(manyPanels)).toBe('Contains demonstration data, made up and not real');
  const panels = manyPanels.panels.map((panel) => ({ ...panel, demonstration: true }));
  expect(madeUpPanels({ ...manyPanels, panels })).toMatch(/^Demonstration data: made up/);
});

it('a latest value says of which year it is, unless of the last of the axis', () => {
  const labels = [...onePanel.panels, ...gappedPanels.panels].map((panel) => latestLabel(panel, onePanel));
  expect(labels).toEqual([
    { value: '88.5', when: '(2019/20)' },
    { value: '58.2', when: '(2022/23)' },
    { value: '102.3', when: null },
  ]);
  const [panel] = areaTrends([series({ code: 'E1', label: 'Kent', values: [] })]).panels;
  expect(panel && latestLabel(panel, onePanel)).toBeNull();
});

it('the grey line is in every panel where there are several', () => {
  expect(besideWords(tenPanels)).toBe('England (in every panel)');
  expect(besideWords(onePanel)).toBe('England');
  expect(besideWords({ ...onePanel, benchmark: null })).toBe('');
});
