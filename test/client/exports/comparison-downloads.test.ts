import { describe, expect, it } from 'vitest';
import { comparisonDownloads } from '../../../client/exports/comparison-downloads.ts';

describe('what of a comparison can be taken away', () => {
  it('is at addresses that ask exactly what is shown', () => {
    const question = { indicator: '90284', areaType: 'utla', method: 'funnel' } as const;
    expect(comparisonDownloads(question).map(({ format, address }) => [format, address])).toEqual([
      ['PNG', '/api/v1/charts/comparison.png?indicator=90284&areaType=utla&method=funnel&download=true'],
      ['SVG', '/api/v1/charts/comparison.svg?indicator=90284&areaType=utla&method=funnel&download=true'],
      ['CSV', '/api/v1/comparisons?indicator=90284&areaType=utla&method=funnel&format=csv'],
      ['XLSX', '/api/v1/comparisons?indicator=90284&areaType=utla&method=funnel&format=xlsx'],
      ['ZIP', '/api/v1/comparisons?indicator=90284&areaType=utla&method=funnel&format=zip'],
    ]);
  });
});
