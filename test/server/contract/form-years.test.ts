import { describe, expect, it } from 'vitest';
import { findFormYears, placeOfDay, tickYears } from '../../../server/contract/form-years.ts';
import { aPartner, aSpell } from '../../support/partner-answers.ts';

const yearsOf = (...spells: Parameters<typeof aSpell>[0][]) =>
  findFormYears({ partners: [aPartner({ formHistory: spells.map(aSpell) })], asOf: '2026-01-31' });

describe('the years of forms of working', () => {
  it('reach from the first day on record to the end of the year of the map', () => {
    expect(yearsOf({ from: '2014-04-01', to: '2018-03-31' })).toEqual({ firstYear: 2014, lastYear: 2027 });
  });

  it('are three at least, where the register gives no first day', () => {
    expect(yearsOf({ from: null })).toEqual({ firstYear: 2024, lastYear: 2027 });
  });

  it('are marked evenly, no more than there is room for', () => {
    expect(tickYears({ firstYear: 2014, lastYear: 2027 })).toEqual([
      2014, 2016, 2018, 2020, 2022, 2024, 2026,
    ]);
    expect(tickYears({ firstYear: 2024, lastYear: 2027 })).toEqual([2024, 2025, 2026, 2027]);
  });

  it('have each day at its share of the whole: 1 July 2025 is day 181 of 365 in the second of three years', () => {
    const years = { firstYear: 2024, lastYear: 2027 };
    expect(placeOfDay('2024-01-01', years)).toBe(0);
    expect(placeOfDay('2025-07-01', years)).toBeCloseTo((1 + 181 / 365) / 3, 10);
  });
});
