import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { findPercentFactor, toPercent } from '../../../../server/ingest/wide-tables/find-percent-factor.ts';

describe('findPercentFactor', () => {
  it.each([
    ['parts of one', ['0.155', '.07', '..', ''], 100, 2],
    ['percentages', ['15.5', '0.7'], 1, 0],
    ['percentages with their sign, however small', ['0.7%', '0.5'], 1, 0],
    ['no numbers', ['..', ''], 1, 0],
  ])('%s', (_, cells, factor, warned) => {
    const findings = collectFindings();
    expect(findPercentFactor(cells, findings)).toBe(factor);
    expect(findings.warnings().map(({ count }) => count)).toEqual(warned === 0 ? [] : [warned]);
  });
});

describe('toPercent', () => {
  it.each([
    [0.155, 100, 15.5],
    [0.07, 100, 7],
    [0.291, 100, 29.1],
    [15.5, 1, 15.5],
    [null, 100, null],
  ] as const)('%s x %s = %s', (number, factor, percent) => {
    expect(toPercent(number, factor)).toBe(percent);
  });
});
