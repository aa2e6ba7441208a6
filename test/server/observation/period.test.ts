import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import { isAnnual, isPartYear, lastDay, monthsIn } from '../../../server/observation/period.ts';

describe('monthsIn', () => {
  it.each([
    ['2010/11', 12],
    ['2016 - 18', 36],
    ['2011/12 - 13/14', 36],
    ['2023 Q2', 3],
    ['Apr 2020', 1],
    ['31 Aug 2016', 1],
    ['15 Aug 2016', 1],
  ])('counts the months of %s: %i', (text, months) => {
    expect(monthsIn(parsePeriod(text) ?? { start: '', end: '' })).toBe(months);
  });
});

describe('lastDay', () => {
  it.each([
    ['2010-04-01', '2010-03-31'],
    ['2016-03-01', '2016-02-29'],
    ['2025-01-01', '2024-12-31'],
  ])('is the day before %s: %s', (end, day) => {
    expect(lastDay({ end })).toBe(day);
  });
});

describe('isAnnual', () => {
  it.each([
    ['2024', true],
    ['2010/11', true],
    ['Aug 2017 - Jul 2018', true],
    ['2016 - 18', false],
    ['2023 Q2', false],
    ['31 Aug 2016', false],
  ])('says of %s: %s', (text, annual) => {
    const period = parsePeriod(text);
    expect(period && isAnnual(period)).toBe(annual);
  });
});

describe('isPartYear', () => {
  it.each([
    ['April to December 2024', true],
    ['Apr-Jun 2024', false],
    ['Apr 2024', false],
    ['2024', false],
    ['2016 - 18', false],
    ['31 Aug 2016', false],
  ])('says of %s: %s', (text, is) => {
    const period = parsePeriod(text);
    expect(period && isPartYear(period)).toBe(is);
  });
});
