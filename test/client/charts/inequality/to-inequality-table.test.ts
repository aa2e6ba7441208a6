import { describe, expect, it } from 'vitest';
import { toInequalityTables } from '../../../../client/charts/inequality/to-inequality-table.ts';
import { bySex, byTenths, percentages, withGaps } from '../../../support/inequality-answers.ts';

describe('the tables of an inequality', () => {
  it('have every figure of the groups', () => {
    const { groups, valueHeading, hasShares } = toInequalityTables(byTenths);
    expect(valueHeading).toBe('Rate per 10,000');
    expect(hasShares).toBe(true);
    expect(groups[0]).toEqual({
      key: '1',
      label: 'Most deprived decile (IMD2019)',
      value: '83.4',
      limits: '81.7 to 85.2',
      count: '8,830',
      population: '1,058,652',
      share: '10.6%',
      comparison: 'worse',
      commissionedBy: '',
    });
  });

  it('have symbols for what is missing and the reasons below', () => {
    const { groups, notes, hasShares } = toInequalityTables(withGaps);
    expect([groups[4]?.value, groups[9]?.value, groups[9]?.population]).toEqual(['[c]', '[x]', '']);
    expect(hasShares).toBe(false);
    expect(notes).toEqual([
      'Fifth more deprived decile (IMD2019): Suppressed so that nobody can be identified.',
      'Least deprived decile (IMD2019): No figure is held for this group in 2023/24.',
    ]);
  });

  it('have both indices and the gap of every period, and why one has none', () => {
    const { course, gaps } = toInequalityTables(byTenths);
    expect(course).toHaveLength(14);
    expect(course[13]).toMatchObject({
      period: '2023/24',
      slopeIndex: '17.5',
      slopeLimits: '15.5 to 19.5',
      relativeIndex: '1.27',
      relativeLimits: '1.24 to 1.30',
      gap: '18.1',
      ratio: '1.28',
    });
    expect(course[2]).toMatchObject({ slopeIndex: '[x]', slopeLimits: '', gap: '[x]', ratio: '[x]' });
    expect(gaps).toEqual([
      '2012/13 to 2013/14: no slope index and no gap: no group has a value (no figure held).',
    ]);
  });

  it('by sex have no index, and of percentages a sign', () => {
    expect(toInequalityTables(bySex).hasIndices).toBe(false);
    expect(toInequalityTables(percentages).groups[0]?.value).toBe('83.4%');
  });
});
