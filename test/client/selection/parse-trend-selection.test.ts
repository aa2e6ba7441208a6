import { describe, expect, it } from 'vitest';
import { parseTrendSelection } from '../../../client/selection/parse-trend-selection.ts';
import { printTrendSelection } from '../../../client/selection/print-trend-selection.ts';
import { parseSearchString, printSearchString } from '../../../client/selection/search-string.ts';
import { defaultTrendSelection } from '../../../client/selection/trend-selection.ts';

const roundTrip = (search: string) =>
  printSearchString(printTrendSelection(parseTrendSelection(parseSearchString(search)).selection));

describe('the address of a trend', () => {
  it('without parameters shows injury admissions as usual', () => {
    expect(parseTrendSelection({})).toEqual({ selection: defaultTrendSelection, problems: [] });
  });

  it.each([
    '?indicator=90284&area=E10000032&area=E06000043&sex=persons',
    '?indicator=90284&area=E10000032&age=5-17&sex=male&by=age&benchmark=none',
    '?indicator=ksi-casualties&area=E10000032&sex=female&by=category&categoryType=Deprivation+deciles',
    '?indicator=90284&area=E10000032&sex=persons&benchmark=E12000008&region=on',
    '?indicator=90284&area=E10000032&sex=persons&view=table&limits=bars&layout=panels&asAt=2026-01-31',
    '?indicator=90284&area=E10000032&sex=persons&show=three-years&axis=data&target=60.5',
  ])('%s is printed as it was read', (search) => {
    expect(roundTrip(search)).toBe(search);
  });

  it.each([
    ['?area=E10000032&sex=persons&by=area', '?indicator=injury-admissions&area=E10000032&sex=persons'],
    ['?indicator=90284&area=e10000032&area=E10000032', '?indicator=90284&area=E10000032&sex=persons'],
    ['?indicator=90284&benchmark=E92000001&age=', '?indicator=90284&sex=persons'],
  ])('%s is shortened to %s', (search, shortest) => {
    expect(roundTrip(search)).toBe(shortest);
  });

  it.each([
    [{ sex: 'boys' }, 'unknown sex: boys. It can be persons, male, female; persons is shown.'],
    [{ limits: 'yes' }, 'unknown limits: yes. It can be none, band, bars; none is shown.'],
    [
      { target: 'low' },
      'invalid target: low. A target is a number of 0 or more, in the unit of the chart; none is shown.',
    ],
    [
      { area: Array.from({ length: 12 }, (_, index) => `E0600000${index}`) },
      'too many areas: 12. The first 10 are shown; remove others first.',
    ],
  ])('names what it cannot read: %j', (search, problem) => {
    const { selection, problems } = parseTrendSelection(search);
    expect(problems).toEqual([problem]);
    expect(selection.areas.length).toBeLessThanOrEqual(10);
  });
});
