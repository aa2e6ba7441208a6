import { describe, expect, it } from 'vitest';
import { findTableYear } from '../../../../server/ingest/population/find-table-year.ts';
import { parsePeriod } from '../../../../server/observation/parse-period.ts';

const none = { option: null, texts: [], fileName: 'people.csv' };

describe('the year of a table whose rows have none', () => {
  it('is the one that was stated, before any other', () => {
    const around = { ...none, option: parsePeriod('2018'), texts: ['Mid-2019'] };
    expect(findTableYear(around)).toEqual({ year: 2018, from: 'option' });
    expect(findTableYear({ ...none, option: parsePeriod('mid-2018') })).toEqual({
      year: 2018,
      from: 'option',
    });
  });

  it('a financial year is no year of an estimate', () => {
    expect(findTableYear({ ...none, option: parsePeriod('2018/19') })).toEqual({ year: null, from: 'none' });
  });

  it.each([
    [['Population estimates [from Nomis on 5 November 2025]', 'Date : 2024'], 2024],
    [['Local authorities (as of April 2023), mid-2020'], 2020],
    [['Population estimates 2019', 'Crown copyright 2021'], 2019],
  ])('is found in the titles %j', (texts, year) => {
    expect(findTableYear({ ...none, texts })).toEqual({ year, from: 'title' });
  });

  it.each([
    ['mye2019_syoa_long_thedebata.csv', 2019],
    ['ukmidyearestimates20192020ladcodes.csv', null],
    ['population_2021.csv', 2021],
    ['MYE_2020_made_2021.csv', 2020],
    ['export_20240712.csv', null],
  ])('or in the name %s', (fileName, year) => {
    expect(findTableYear({ ...none, fileName }).year).toBe(year);
  });

  it('is not guessed where there are several', () => {
    expect(findTableYear({ ...none, texts: ['Mid-2019 and mid-2020'] })).toEqual({
      year: null,
      from: 'several',
    });
    expect(findTableYear({ ...none, fileName: 'population_2019_to_2021.csv' }).from).toBe('several');
  });
});
