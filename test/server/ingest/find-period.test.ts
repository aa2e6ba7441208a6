import { describe, expect, it } from 'vitest';
import { findPeriod, type PeriodSources } from '../../../server/ingest/find-period.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';

const nothing: PeriodSources = { option: null, preamble: [], footnotes: [], fileName: 'figures.csv' };

function find(sources: Partial<PeriodSources>): string {
  const found = findPeriod({ ...nothing, ...sources });
  if (typeof found === 'string') return found;
  const { start, end, kind } = found.period;
  return `${found.from}: ${start} to ${end}, ${kind}`;
}

describe('findPeriod', () => {
  it.each([
    ['Table A1 - Number of households England, April to June 2024', '2024-04-01 to 2024-07-01, quarter'],
    ['England, 1 April to 30 June 2024', '2024-04-01 to 2024-07-01, quarter'],
    ['The 1985 and 1996 Housing Acts, financial year 2015/16', '2015-04-01 to 2016-04-01, financial'],
    ['England, 2024/25, April to June 2024', '2024-04-01 to 2024-07-01, quarter'],
    ['mid-2019 population estimates', '2019-06-30 to 2019-07-01, snapshot'],
    ['Estimates of the population, Mid-2019 (April 2019 boundaries)', '2019-06-30 to 2019-07-01, snapshot'],
    ['Date : 2024', '2024-01-01 to 2025-01-01, calendar'],
    ['Children in low income families, FYE 2015 to 2021', '2014-04-01 to 2021-04-01, pooled'],
    ['Year ending 31 March 2024. Published 5 July 2024', '2023-04-01 to 2024-04-01, financial'],
    ['Figures for the year ending March 2015', '2014-04-01 to 2015-04-01, financial'],
    ['Emergency admissions, 2022/23 (IMD 2019)', '2022-04-01 to 2023-04-01, financial'],
    ['Snapshot as at 31 August 2016', '2016-08-31 to 2016-09-01, snapshot'],
    ['Quarter 3 2014', '2014-07-01 to 2014-10-01, quarter'],
  ])('takes it from the title %s', (title, span) => {
    expect(find({ preamble: [title] })).toBe(`title: ${span}`);
  });

  it.each([
    'Next update: Winter 2023',
    'Published 31 March 2022',
    'Release date: 27/06/2025',
    '© Crown copyright 2024',
    'Local authority boundaries 2023',
    'Based on the 2021 Census',
    'SI 2015/921',
    'Telephone 020 7944 2014 5',
    'Table 2014a',
    'Indicator 90284, see www.example.org/2019/tables',
    'email: homelessnessstats@communities.gov.uk',
  ])('finds none in %s', (title) => {
    expect(find({ preamble: [title], footnotes: [title] })).toBe('none');
  });

  it.each([
    ['p1e_section_E2_2014Q3_priority_need.csv', '2014-07-01 to 2014-10-01, quarter'],
    ['la_hospital_admissions_1920.csv', '2019-04-01 to 2020-04-01, financial'],
    ['mye2019.csv', '2019-06-30 to 2019-07-01, snapshot'],
    ['mye2021_syoa_long.csv', '2021-06-30 to 2021-07-01, snapshot'],
    ['2023-24.csv', '2023-04-01 to 2024-04-01, financial'],
    ['admissions 2425.csv', '2024-04-01 to 2025-04-01, financial'],
    ['C:\\data\\2019\\population_2022_v2.csv', '2022-01-01 to 2023-01-01, calendar'],
    ['LAD2023_estimates_mid-2022.csv', '2022-06-30 to 2022-07-01, snapshot'],
    ['hclic_April_to_June_2024.csv', '2024-04-01 to 2024-07-01, quarter'],
    ['estimates_2012_to_2024.csv', '2012-01-01 to 2025-01-01, pooled'],
  ])('takes it from the file name %s', (fileName, span) => {
    expect(find({ fileName })).toBe(`file-name: ${span}`);
  });

  it.each([
    'indicator_90284.csv',
    'table_10101_v2019.csv',
    'LAD2023.csv',
    'export-2024-05-01.csv',
    'download 20240501.csv',
    'figures (1).csv',
    '02079442014.csv',
    'table_1234.csv',
  ])('finds none in the file name %s', (fileName) => {
    expect(find({ fileName })).toBe('none');
  });

  it('takes the user at their word before all else, then titles, footnotes and the name', () => {
    const sources = {
      option: parsePeriod('2010/11'),
      preamble: ['2011/12'],
      footnotes: ['Coventry entered annual totals for Jul-Sep 2014.'],
      fileName: 'x_2013.csv',
    };
    expect(find(sources)).toBe('option: 2010-04-01 to 2011-04-01, financial');
    expect(find({ ...sources, option: null })).toBe('title: 2011-04-01 to 2012-04-01, financial');
    expect(find({ ...sources, option: null, preamble: [] })).toBe(
      'footnote: 2014-07-01 to 2014-10-01, quarter',
    );
    expect(find({ fileName: 'x_2013.csv' })).toBe('file-name: 2013-01-01 to 2014-01-01, calendar');
  });

  it('says that there are several rather than choose one', () => {
    expect(find({ preamble: ['2011/12 and 2013/14'], fileName: 'x_2013.csv' })).toBe('several');
    expect(find({ footnotes: ['Revised in 2013.', 'About 2011/12.'] })).toBe('several');
    expect(find({ footnotes: ['The 2018-based household projections for 2021 can be found at:'] })).toBe(
      'none',
    );
    expect(find({ fileName: 'admissions_2021.csv' })).toBe('several');
  });
});
