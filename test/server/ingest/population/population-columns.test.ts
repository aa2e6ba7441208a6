import { describe, expect, it } from 'vitest';
import { nameColumns } from '../../../../server/ingest/name-columns.ts';
import {
  areaCodeColumn,
  areaInColumns,
  areaNameColumn,
  placeOf,
  saysPopulation,
} from '../../../../server/ingest/population/population-columns.ts';

const columns = [areaCodeColumn, areaNameColumn];

describe('the columns of population estimates', () => {
  it.each([
    'area_code',
    'Code',
    'mnemonic',
    'LA code',
    'ladcode23',
    'lad2014_code',
    'LAD23CD',
    'ctyua19cd',
    'GEOGRAPHY_CODE',
  ])('an area code stands under %s', (header) =>
    expect(placeOf(nameColumns([header], columns), 'area_code')).toBe(0),
  );

  it.each(['Name', 'laname23', 'LAD23NM', 'local authority: district / unitary (as of April 2023)'])(
    'an area name stands under %s',
    (header) => {
      const place = areaInColumns(nameColumns([header], columns));
      expect(place([], 2)).toEqual({ code: null, name: 0 });
    },
  );

  it.each(['region_code', 'old_la_code', 'postcode', 'sex'])('%s is neither', (header) => {
    expect(nameColumns([header], columns).found).toEqual([]);
  });
});

describe('whether a table says that it counts the population', () => {
  it.each([
    'Population estimates',
    'mye2_persons.csv',
    'ukpopestimatesmid2020.csv',
    'syoa 2019',
    'Mid-year estimates',
  ])('“%s” does', (text) => expect(saysPopulation(['', text])).toBe(true));

  it.each(['injuries by age.csv', 'Enjoyment', ''])('“%s” does not', (text) =>
    expect(saysPopulation([text])).toBe(false),
  );
});
