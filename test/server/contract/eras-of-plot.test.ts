import { describe, expect, it } from 'vitest';
import { erasOfPanel, erasOfPlot } from '../../../server/contract/eras-of-plot.ts';
import { commissioned, commissionedByAge, westSussex, years } from '../../support/trend-answers.ts';

describe('the bands of a plot', () => {
  it('are a row an age piece above it and one row behind the data', () => {
    const { rows, behind, withAges } = erasOfPlot(commissioned, years);
    expect(rows.map(({ ages }) => ages)).toEqual(['Under 5 (0 to 4 years)', '5 to 14 years']);
    expect(behind.map(({ ages }) => ages)).toEqual(['0 to 14 years']);
    expect(withAges).toBe(true);
  });

  it('are nothing behind lines of several ages, for which no single band is true', () => {
    const { rows, behind } = erasOfPlot(commissionedByAge, years);
    expect(rows).toHaveLength(2);
    expect(behind).toEqual([]);
  });

  it('are in a panel one row, in a panel of one age that of the age', () => {
    expect(erasOfPanel(commissioned, years, westSussex).rows[0]?.bands.map(({ kind }) => kind)).toEqual([
      'primary-care-trust',
      'divided',
      'split',
      'local-authority',
    ]);
    const kinds = commissionedByAge.series.map((series) =>
      erasOfPanel(commissionedByAge, years, series).rows[0]?.bands.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([
      ['primary-care-trust', 'nhs-england', 'split', 'local-authority'],
      ['primary-care-trust', 'local-authority'],
    ]);
  });
});
