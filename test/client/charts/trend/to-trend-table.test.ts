import { describe, expect, it } from 'vitest';
import { toTrendTable } from '../../../../client/charts/trend/to-trend-table.ts';
import type { Era } from '../../../../server/contract/parts.ts';
import { answer, gapsAndSuppressed, oneArea, percentages, series } from '../../../support/trend-answers.ts';

describe('the table twin of a trend', () => {
  const [westSussex, england] = toTrendTable(oneArea);

  it('has every figure of a point as it is written', () => {
    expect(westSussex?.caption).toBe('West Sussex: Injury admissions');
    expect(westSussex?.valueHeading).toBe('Rate per 10,000');
    expect(westSussex?.rows).toHaveLength(14);
    expect(westSussex?.rows[13]).toEqual({
      key: '2023-04-01/2024-03-31',
      period: '2023/24',
      value: '87.1',
      limits: '83.1 to 91.1',
      count: '1,089',
      denominator: '125,000',
      comparison: 'worse',
      commissionedBy: '',
      notes: '',
    });
  });

  it('says how the recent trend goes and what was tested', () => {
    expect(westSussex?.recentTrend).toBe(
      'Recent trend: decreasing and getting better. Tested on the latest five years at 99.8%.',
    );
  });

  it('compares areas with the benchmark and the benchmark with nothing', () => {
    expect([westSussex?.benchmark, england?.benchmark]).toEqual(['England', null]);
  });

  it('gives a missing value its symbol and its reason', () => {
    const [rutland] = toTrendTable(gapsAndSuppressed);
    expect(rutland?.rows[1]).toMatchObject({
      value: '[c]',
      limits: '',
      count: '',
      notes: '[c] suppressed so that nobody can be identified',
    });
  });

  it('says who commissioned the services, where there are commissioners', () => {
    const eras: Era[] = [
      {
        ages: '5 to 14 years',
        ageFrom: 5,
        ageTo: 14,
        from: '2013-04-01',
        to: null,
        commissioner: 'local-authority',
        name: 'Local authority',
        source: 'SI 2015/921',
      },
    ];
    const [table] = toTrendTable({ ...oneArea, eras });
    expect(table?.hasCommissioners).toBe(true);
    expect(table?.rows[13]?.commissionedBy).toBe('Council');
    expect(toTrendTable(oneArea)[0]?.hasCommissioners).toBe(false);
  });

  it('keeps the sign of percentages', () => {
    expect(toTrendTable(percentages)[0]?.rows[3]?.value).toBe('14.1%');
  });

  it('says why a series has no rows', () => {
    const nobody = series({ code: 'E06000053', label: 'Isles of Scilly', values: [] });
    expect(toTrendTable(answer([nobody]))[0]?.why).toBe('The extracts hold no figure for it.');
  });
});
