import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,' +
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,' +
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,' +
  'Time period Sortable,New data,Compared to goal,Time period range';

/** A row with the cells given by their column names, the rest being a rate of Hartlepool's that is in order. */
function row(cells: Record<string, string> = {}): string {
  const usual: Record<string, string> = {
    'Indicator ID': '90284',
    'Indicator Name': 'Hospital admissions of children',
    'Area Code': 'E06000001',
    'Area Name': 'Hartlepool',
    Sex: 'Persons',
    Age: '<15 yrs',
    'Time period': '2022/23',
    Value: '50',
    Count: '5',
    Denominator: '1000',
    'Time period range': '1y',
  };
  return header
    .split(',')
    .map((name) => cells[name] ?? usual[name] ?? '')
    .join(',');
}

function readRows(...rows: string[]) {
  return readFile(`${[header, ...rows].join('\n')}\n`);
}

describe('the fingertips layout', () => {
  it("recognises the publisher's indicator as ours and keeps the age of the row", async () => {
    const { observations } = await readRows(row(), row({ 'Indicator ID': '90285', Age: '15-24 yrs' }));
    expect(observations.map(({ indicator, age }) => [indicator, age.label])).toEqual([
      ['injury-admissions', '0 to 14 years'],
      ['injury-admissions', '15 to 24 years'],
    ]);
  });

  it('registers an indicator that the catalogue does not know under its own id and name', async () => {
    const { reading } = await readRows(row({ 'Indicator ID': '99999', 'Indicator Name': 'Dragons seen' }));
    expect(reading).toMatchObject({
      accepted: true,
      indicators: [{ id: '99999', publisherId: '99999', name: 'Dragons seen', multiplier: 10_000 }],
    });
  });

  it('reads the spelling of the R package and the older names of limits', async () => {
    const names =
      'IndicatorID,IndicatorName,AreaCode,AreaName,Sex,Age,Timeperiod,Value,LowerCI95.0limit,UpperCIlimit,Valuenote,ComparedtoRegionvalueorpercentiles';
    const values = '90284,Admissions,E06000001,Hartlepool,Persons,<15 yrs,2022/23,50,40,60,A note,Better';
    const { reading, observations } = await readFile(`${names}\n${values}\n`);
    expect(observations).toMatchObject([{ value: 50, lower95: 40, upper95: 60, notes: ['A note'] }]);
    expect(countWarnings(reading)).toEqual({ 'header-spelling': 8, 'parent-named-header': 1 });
  });

  it('does not read the recent trend of the publisher', async () => {
    const { reading } = await readRows(
      row({ 'Recent Trend': 'Increasing and getting worse' }),
      row({ Sex: 'Male' }),
    );
    expect(countWarnings(reading)).toEqual({ 'publisher-trend-not-used': 1 });
  });

  it.each([
    ['2022/23', '3y', 1],
    ['2020/21 - 22/23', '3y', 0],
    ['2022', '1y', 0],
    ['2023 Q2', '1q', 0],
    ['Apr 2020', '1m', 0],
    ['31 Aug 2016', '1y', 0],
    ['2022/23', 'something', 0],
    ['2022/23', '', 0],
  ])('holds a period of %s against a range of %j', async (period, range, warnings) => {
    const { reading } = await readRows(row({ 'Time period': period, 'Time period range': range }));
    expect(countWarnings(reading)['period-range-disagrees'] ?? 0).toBe(warnings);
  });

  it('refuses a row without an indicator', async () => {
    const { reading } = await readRows(row(), row({ 'Indicator ID': ' ' }));
    expect(listProblems(reading)).toEqual([[3, 'Indicator ID', 'indicator-blank']]);
  });

  it('is open data unless it is said otherwise', async () => {
    const { reading } = await readRows(row());
    expect(reading).toMatchObject({ policy: 'published-open', licence: 'Open Government Licence v3.0' });
  });
});
