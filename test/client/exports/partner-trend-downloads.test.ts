import { describe, expect, it } from 'vitest';
import {
  partnerTrendDownloads,
  responsibilitiesAddress,
} from '../../../client/exports/partner-trend-downloads.ts';

describe('what can be taken away of who was responsible', () => {
  it('is the picture, the drawing and the table of exactly what is shown', () => {
    const asked = 'area=E10000032&indicator=injury-admissions&sex=persons';
    const question = { area: 'E10000032', indicator: 'injury-admissions', sex: 'persons' } as const;
    expect(partnerTrendDownloads(question).map(({ format, address }) => [format, address])).toEqual([
      ['PNG', `/api/v1/charts/partner-trend.png?${asked}&download=true`],
      ['SVG', `/api/v1/charts/partner-trend.svg?${asked}&download=true`],
      ['CSV', `/api/v1/partner-trends?${asked}&format=csv`],
      ['XLSX', `/api/v1/partner-trends?${asked}&format=xlsx`],
      ['ZIP', `/api/v1/partner-trends?${asked}&format=zip`],
    ]);
  });

  it('is the record of an area as a table', () => {
    expect(responsibilitiesAddress('E10000032')).toBe('/api/v1/responsibilities?area=E10000032&format=csv');
  });
});
