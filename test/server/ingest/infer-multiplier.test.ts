import { describe, expect, it } from 'vitest';
import { gatherMultiplierEvidence } from '../../../server/ingest/infer-multiplier.ts';

/** Rows of value, decimals, count and denominator; lines count from 2. */
function verdictOn(rows: readonly (readonly [number, number, number, number])[]) {
  const evidence = gatherMultiplierEvidence();
  rows.forEach(([value, decimals, count, denominator], at) => {
    evidence.add(value, decimals, count, denominator, at + 2);
  });
  return evidence.verdict();
}

describe('gatherMultiplierEvidence', () => {
  it.each([
    [
      'a rate per 10,000',
      [
        [75.37, 2, 74_588, 9_896_653],
        [84.3, 1, 140, 16_614],
      ],
      10_000,
    ],
    [
      'a percentage',
      [
        [16.8, 1, 168, 1000],
        [50, 0, 1, 2],
      ],
      100,
    ],
    ['a proportion of one', [[0.168, 3, 168, 1000]], 1],
    ['a rate per 100,000', [[12.35, 2, 1235, 10_000_000]], 100_000],
  ] as const)('shows %s', (_, rows, multiplier) => {
    expect(verdictOn(rows)).toEqual({ multiplier, differing: 0, firstDifferingLine: null });
  });

  it.each([
    ['no rows', []],
    ['rows of zero only, which fit every multiplier', [[0, 1, 0, 1000]]],
    [
      'standardised rates',
      [
        [81.3, 1, 140, 16_614],
        [75.9, 1, 220, 28_727],
      ],
    ],
    [
      'rows that agree with different powers',
      [
        [10, 0, 1, 10],
        [100, 0, 1, 10],
      ],
    ],
  ] as const)('shows nothing by %s', (_, rows) => {
    expect(verdictOn(rows).multiplier).toBeNull();
  });

  it('counts the few rows that differ, and names the first', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [at === 7 ? 51 : 50, 0, 1, 2] as const);
    expect(verdictOn(rows)).toEqual({ multiplier: 100, differing: 1, firstDifferingLine: 9 });
  });
});
