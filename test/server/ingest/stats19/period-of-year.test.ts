import { describe, expect, it } from 'vitest';
import { periodOfYear, threeYearsFrom } from '../../../../server/ingest/stats19/period-of-year.ts';

const perMonth = (count: number, months: number) =>
  Array.from({ length: 12 }, (_, month) => (month < months ? count : 0));

describe('the period of a year of collisions', () => {
  it.each([
    ['every month', perMonth(200, 12), '2024', null],
    ['no dates', null, '2024', null],
    ['few collisions, all in June', perMonth(3, 6), '2024', null],
    ['120 collisions to June', perMonth(20, 6), '2024', 'months-without-collisions'],
    ['1,200 collisions to June', perMonth(200, 6), 'Jan - Jun 2024', 'part-of-year'],
    ['1,200 collisions in January', perMonth(1200, 1), 'Jan 2024', 'part-of-year'],
  ])('with %s', (_, months, label, doubt) => {
    const covered = periodOfYear(2024, months);
    expect(covered.period.label).toBe(label);
    expect(covered.doubt).toBe(doubt);
  });

  it('of half a year ends with June', () => {
    expect(periodOfYear(2024, perMonth(200, 6)).period).toMatchObject({
      start: '2024-01-01',
      end: '2024-07-01',
      kind: 'pooled',
    });
  });
});

describe('three years', () => {
  it('are pooled', () => {
    expect(threeYearsFrom(2022)).toEqual({
      label: '2022 - 24',
      start: '2022-01-01',
      end: '2025-01-01',
      kind: 'pooled',
    });
    expect(threeYearsFrom(1998).end).toBe('2001-01-01');
  });
});
