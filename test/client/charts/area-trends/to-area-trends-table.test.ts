import { describe, expect, it } from 'vitest';
import { toAreaTrendsTable } from '../../../../client/charts/area-trends/to-area-trends-table.ts';
import { areaTrends, gappedPanels, onePanel, tenPanels } from '../../../support/area-trends-cases.ts';
import { england, financialYear, years } from '../../../support/trend-answers.ts';

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
      notes: '2023/24: Suppressed so that nobody can be identified.',
    });
    expect(cumberland).toMatchObject({ first: '[x]; 102.3 in 2023/24', latest: '102.3', notes: '' });
  });

  it('keeps the headings of the axis where the only area has no late value, and gives the benchmark its own', () => {
    const { rows, latestHeading, caption } = toAreaTrendsTable(onePanel);
    expect(latestHeading).toBe('Latest (2023/24)');
    expect(caption).toBe('Injury admissions: trend of 1 area, Rate per 10,000');
    expect(rows.map(({ area, latest }) => `${area} ${latest}`)).toEqual([
      'City of London [c]; 88.5 in 2019/20',
      'England (benchmark) 72.7',
    ]);
  });

  it('finds the figure of a heading that is not the end of a line', () => {
    // England in 2019/20, the tenth of its years, is 91.2.
    const span = { first: years[0] ?? financialYear(2010), last: years[9] ?? financialYear(2019) };
    const { rows, latestHeading } = toAreaTrendsTable({ ...onePanel, span });
    expect(latestHeading).toBe('Latest (2019/20)');
    expect(rows.map(({ latest }) => latest)).toEqual(['88.5', '91.2']);
  });

  it('names a benchmark that is itself an area once', () => {
    const { rows } = toAreaTrendsTable(areaTrends([{ ...england, role: 'area' }]));
    expect(rows.map(({ area }) => area)).toEqual(['England']);
  });
});
