import { describe, expect, it } from 'vitest';
import { trendDownloads } from '../../../client/exports/trend-downloads.ts';

const question = {
  indicator: 'injury-admissions',
  area: ['E10000032', 'E06000043'],
  sex: 'persons',
  age: '0-14',
  benchmark: 'E92000001',
  by: 'area',
} as const;

describe('the downloads of a trend', () => {
  it('have addresses that say exactly what is shown', () => {
    const asked =
      'indicator=injury-admissions&area=E10000032&area=E06000043&sex=persons&age=0-14&benchmark=E92000001&by=area';
    const downloads = trendDownloads(
      { ...question, area: [...question.area] },
      { limits: 'band', layout: 'panels', axis: 'data', target: 60.5 },
    );
    expect(downloads.map(({ format, address }) => [format, address])).toEqual([
      [
        'PNG',
        `/api/v1/charts/trend.png?${asked}&limits=band&layout=panels&axis=data&target=60.5&download=true`,
      ],
      [
        'SVG',
        `/api/v1/charts/trend.svg?${asked}&limits=band&layout=panels&axis=data&target=60.5&download=true`,
      ],
      ['CSV', `/api/v1/trends?${asked}&format=csv`],
      ['XLSX', `/api/v1/trends?${asked}&format=xlsx`],
      ['ZIP', `/api/v1/trends?${asked}&format=zip`],
    ]);
  });

  it('leave out what is as usual', () => {
    const [png] = trendDownloads(
      { indicator: '90284', area: ['E10000032'] },
      { limits: 'none', layout: 'one', axis: 'zero', target: null },
    );
    expect(png?.address).toBe('/api/v1/charts/trend.png?indicator=90284&area=E10000032&download=true');
  });
});
