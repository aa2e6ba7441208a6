import { describe, expect, it } from 'vitest';
import { findComparator } from '../../../../server/answers/comparison/find-comparator.ts';
import { england } from '../../../support/answer-cases.ts';

describe('what areas are compared with', () => {
  it.each([
    ['ci95', 72.7, null, { code: 'E92000001', name: 'England' }],
    ['ci95-99.8', 0, null, { code: 'E92000001', name: 'England' }],
    ['ci95', null, null, null],
    ['quintile', 72.7, null, null],
    ['funnel', 72.7, 71, { code: null, name: 'the average of these areas' }],
    ['funnel', 72.7, null, null],
  ] as const)(
    'by %s, where the benchmark has %s and the funnel %s',
    (method, benchmark, average, expected) => {
      expect(findComparator({ method, benchmark: england }, { benchmark, average })).toEqual(expected);
    },
  );

  it('is nothing where no benchmark was asked for', () => {
    expect(
      findComparator({ method: 'ci95', benchmark: null }, { benchmark: null, average: null }),
    ).toBeNull();
  });
});
