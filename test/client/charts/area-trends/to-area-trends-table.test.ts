import { describe, expect, it } from 'vitest';
import { toAreaTrendsTable } from '../../../../client/charts/area-trends/to-area-trends-table.ts';
import { areaTrends, gappedPanels, tenPanels } from '../../../support/area-trends-cases.ts';
import { england } from '../../../support/trend-answers.ts';

describe('the table of trends', () => {
  it('has every area with its first and latest value and what changed, and the benchmark last', () => {
    const table = toAreaTrendsTable(tenPanels);
    expect(table).toMatchObject({
      caption: 'Injury admissions: trends of 10 areas, Rate per 10,000',
      firstHeading: 'First (2010/11)',
      latestHeading: 'Latest (2023/24)',
      comparator: 'England',
      hasNotes: false,
    });
    // West Sussex: 87.1 - 116.5 = -29.4, 25.2% of 116.5. England: 72.7 - 115.2 = -42.5, 36.9% of 115.2.
    expect(table.rows[0]).toMatchObject({
      area: 'West Sussex',
      first: '116.5',
      latest: '87.1',
      change: 'Down 29.4 (25.2%)',
      comparison: 'worse',
      isHighlighted: false,
    });
    expect(table.rows.at(-1)).toMatchObject({
      area: 'England (benchmark)',
      first: '115.2',
      latest: '72.7',
      change: 'Down 42.5 (36.9%)',
      comparison: 'not-compared',
    });
    expect(table.rows.filter(({ isHighlighted }) => isHighlighted).map(({ area }) => area)).toEqual([
      'Surrey',
      'Isle of Wight',
    ]);
  });

  it('says what is missing at either end, and which value there is instead', () => {
    const [rutland, cumberland] = toAreaTrendsTable(gappedPanels).rows;
    expect(rutland).toMatchObject({
      first: '98.0',
      latest: '[c]; 58.2 in 2022/23',
      change: 'No value in 2023/24.',
      notes: '2023/24: Suppressed so that no child can be identified.',
    });
    expect(cumberland).toMatchObject({ first: '[x]; 102.3 in 2023/24', latest: '102.3', notes: '' });
  });

  it('names a benchmark that is itself an area once', () => {
    const { rows } = toAreaTrendsTable(areaTrends([{ ...england, role: 'area' }]));
    expect(rows.map(({ area }) => area)).toEqual(['England']);
  });
});
