import { expect, it } from 'vitest';
import { toDistributionTable } from '../../../../client/charts/distribution/to-distribution-table.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

it('every period has its row, the latest first, and outliers are named below', () => {
  const { caption, columns, rows, named } = toDistributionTable(distribution());
  expect(caption).toBe('Rate per 10,000: how 5 areas are spread in each period');
  expect(columns.map(({ heading }) => heading)).toEqual([
    'Period',
    'Areas with a value',
    'Area 1 (rank)',
    'England',
    'Lowest',
    'Lower quartile',
    'Median',
    'Upper quartile',
    'Interquartile range',
    'Highest',
    'Whiskers',
  ]);
  // Of 12, 22, 32, 32, 42 the box is 22 to 32 and its fences 7 and 47.
  const [latest, before, first] = rows;
  expect([latest?.isMarked, before?.isMarked]).toEqual([true, false]);
  expect(latest?.cells.join(' | ')).toBe(
    '2023/24 | 5 | 12.0 (5th) | 30.0 | 12.0 | 22.0 | 32.0 | 32.0 | 10.0 | 42.0 | 12.0 to 42.0',
  );
  expect(before?.cells.join(' | ')).toBe(
    '2022/23 | 2 of 5 [c] [x] | 11.0 (2nd) | 31.0 | 11.0 |  |  |  |  | 41.0 | no box',
  );
  expect(first?.cells.slice(4).join(' | ')).toBe('10.0 | 20.0 | 30.0 | 40.0 | 20.0 | 100.0 | 10.0 to 40.0');
  expect(named.map(({ period, words }) => [period, words])).toEqual([
    ['2022/23', 'Area 4 41.0; Area 1 11.0'],
    ['2021/22', 'Area 5 100.0'],
  ]);
});

it('without boxes there are no quartiles, zero is a value, and a missing one has its symbol', () => {
  const periods = [
    answered(measured('2022/23', ['suppressed', 'suppressed'])),
    answered(measured('2023/24', ['suppressed', 0])),
  ];
  const { columns, rows, named } = toDistributionTable(distribution({ periods }));
  expect(columns.map(({ heading }) => heading)).toEqual([
    'Period',
    'Areas with a value',
    'Area 1 (rank)',
    'England',
    'Lowest',
    'Highest',
  ]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['2023/24', '1 of 2 [c]', '[c]', '[x]', '0.0', '0.0'],
    ['2022/23', 'none: [c] suppressed so that nobody can be identified', '[c]', '[x]', '', ''],
  ]);
  expect(named.map(({ words }) => words)).toEqual(['Area 2 0.0']);
});

it('a shared rank is said to be joint', () => {
  const periods = [answered(measured('2023/24', [9, 9, 3]))];
  const [row] = toDistributionTable(distribution({ periods })).rows;
  expect(row?.cells[2]).toBe('9.0 (joint 1st)');
});
