import { describe, expect, it } from 'vitest';
import { describeCorrelation } from '../../../../server/answers/relationship/describe-correlation.ts';
import { writeRelationshipHeadline } from '../../../../server/answers/relationship/write-relationship-headline.ts';
import { nearPeriods, samePeriods, selectionWith } from '../../../support/relationship-cases.ts';

const correlation = (value: number, lower: number | null, upper: number | null) =>
  describeCorrelation('pearson', { value, lower, upper, confidence: 0.95, method: 'fisher', pairs: 151 });
const write = (changes: Partial<Parameters<typeof writeRelationshipHeadline>[1]>) =>
  writeRelationshipHeadline(selectionWith(), {
    periods: samePeriods,
    correlation: correlation(0.52, 0.39, 0.63),
    areas: 151,
    ...changes,
  });

describe('the headline of a relationship', () => {
  it.each([
    [
      'which way both go, and how strongly',
      write({}),
      'Moderate relationship: injury admissions higher where child poverty is',
    ],
    [
      'that they go apart',
      write({ correlation: correlation(-0.2, -0.35, -0.04) }),
      'Weak relationship: injury admissions lower where child poverty is higher',
    ],
    [
      'that chance may explain it',
      write({ correlation: correlation(0.08, -0.08, 0.24) }),
      'Injury admissions and child poverty: no relationship told from chance',
    ],
    [
      'both periods where they are not the same days',
      write({ periods: nearPeriods }),
      'Injury admissions 2014/15, child poverty 2014: moderate relationship',
    ],
    [
      'that no period matches',
      write({ periods: null }),
      'Injury admissions and child poverty: no period in common',
    ],
    [
      'that too few areas have both',
      write({ correlation: null }),
      'Injury admissions and child poverty: too few areas with both',
    ],
    [
      'that there are no limits',
      write({ correlation: correlation(0.9, null, null), areas: 3 }),
      'Injury admissions and child poverty: 3 areas are too few',
    ],
  ])('says %s', (_, headline, expected) => {
    expect(headline).toBe(expected);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
  });

  it('says which indicator has no figures', () => {
    const selection = selectionWith();
    const unheld = { ...selection.x, indicator: { ...selection.x.indicator, holdings: null } };
    const said = writeRelationshipHeadline(
      { ...selection, x: unheld },
      { periods: null, correlation: null, areas: 0 },
    );
    expect(said).toBe('No figures for children in relative low income');
  });
});
