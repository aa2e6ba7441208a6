import { describe, expect, it } from 'vitest';
import { comparisonDownloads } from '../../../client/exports/comparison-downloads.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { fiveAreas, onBoundaries } from '../../support/comparison-answers.ts';

describe('what of a comparison can be taken away', () => {
  it('is no picture of a map that has no boundary to draw, and one of a map that has', () => {
    const question = { indicator: '90284', chart: 'boundaries' } as const;
    const formats = (answer: ComparisonAnswer) =>
      comparisonDownloads(question, answer).map(({ format }) => format);
    expect(formats(onBoundaries(fiveAreas, fiveAreas.rows))).toEqual(['CSV', 'XLSX', 'ZIP']);
    expect(formats(onBoundaries(fiveAreas))).toEqual(['PNG', 'SVG', 'CSV', 'XLSX', 'ZIP']);
  });

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
