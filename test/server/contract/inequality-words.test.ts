import { describe, expect, it } from 'vitest';
import {
  differenceInWords,
  findingsOf,
  formatDifference,
  formatRatio,
  gapsThroughTime,
  limitsOfIndex,
  missingGroups,
  signInWords,
} from '../../../server/contract/inequality-words.ts';
import { bySex, byTenths, percentages, withGaps } from '../../support/inequality-answers.ts';

const per10k = byTenths.indicator.unit;
const percent = percentages.indicator.unit;

describe('an inequality in words', () => {
  it('writes ratios to two places and differences with their unit', () => {
    expect(formatRatio(1.2734)).toBe('1.27');
    expect(formatDifference(17.48, per10k)).toBe('17.5 per 10,000');
    expect(formatDifference(4.21, percent)).toBe('4.2 percentage points');
    expect(differenceInWords(-4.21, percent)).toBe('4.2 percentage points lower');
    expect(differenceInWords(0.3, per10k)).toBe('0.3 per 10,000 higher');
  });

  it('writes limits, or nothing where there are none', () => {
    expect(limitsOfIndex({ lower95: 1.241, upper95: 1.307 }, formatRatio)).toBe('1.24 to 1.31');
    expect(limitsOfIndex({ lower95: null, upper95: 1.307 }, formatRatio)).toBe('');
  });

  it('says what an index above 0 means', () => {
    const of = (polarity: 'low-is-good' | 'high-is-good' | 'no-judgement') =>
      signInWords({ indicator: { ...byTenths.indicator, polarity } });
    expect(of('low-is-good')).toBe('Above 0: higher among the most deprived, who are worse off');
    expect(of('high-is-good')).toBe('Above 0: lower among the most deprived, who are worse off');
    expect(of('no-judgement')).toBe('Above 0: higher among the most deprived');
  });

  it('gathers what was found, and why something was not', () => {
    expect(findingsOf(byTenths).map((sentence) => sentence.slice(0, 42))).toEqual([
      'The groups are tenths of county and unitar',
      'Slope index of inequality: 17.5 per 10,000',
      'Relative index of inequality: 1.27 times a',
      'Gap: the most deprived 83.4 per 10,000, th',
      'If every group had the rate of the least d',
    ]);
    expect(findingsOf(withGaps).slice(1)).toEqual([
      'No slope index: 2 of 10 groups have no value.',
      'No gap: there is no value for the least deprived.',
    ]);
    expect(findingsOf(bySex)).toHaveLength(1);
  });

  it('names groups without a value by their reason', () => {
    expect(missingGroups(withGaps)).toEqual([
      '[c] suppressed so that nobody can be identified: 5.',
      '[x] no figure is held for this group in 2023/24: Least deprived.',
    ]);
    expect(missingGroups(byTenths)).toEqual([]);
  });

  it('names the periods that a reason holds for', () => {
    expect(gapsThroughTime(byTenths)).toEqual([
      '2012/13 to 2013/14: no slope index and no gap: no group has a value (no figure held).',
    ]);
  });
});
