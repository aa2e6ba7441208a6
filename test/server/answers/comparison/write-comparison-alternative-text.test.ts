import { describe, expect, it } from 'vitest';
import { describeDistribution } from '../../../../server/answers/comparison/describe-distribution.ts';
import { judgeFunnel } from '../../../../server/answers/comparison/judge-funnel.ts';
import { writeComparisonAlternativeText } from '../../../../server/answers/comparison/write-comparison-alternative-text.ts';
import { period } from '../../../support/answer-cases.ts';
import { row, select } from '../../../support/comparison-cases.ts';

const rows = [
  row({ name: 'Kent', comparison: 'worse', measure: { value: 90 } }),
  row({ name: 'Devon', comparison: 'similar', measure: { value: 75 } }),
  row({ name: 'Surrey', comparison: 'better', measure: { value: 60 } }),
];
const distribution = describeDistribution([90, 75, 60], []);

function write(given: Partial<Parameters<typeof writeComparisonAlternativeText>[1]>, method?: 'funnel') {
  const question = method ? { method } : {};
  const ground = {
    rows,
    benchmark: { value: 72.7, lower95: 72.2, upper95: 73.2, isEngland: true },
    funnel: null,
    ...given,
  };
  return writeComparisonAlternativeText(select(question), ground, distribution);
}

describe('the text for those who cannot see the chart', () => {
  it('says what stands where', () => {
    expect(write({})).toBe(
      'Bar chart of 3 areas with England at 72.7 per 10,000. From Kent, 90.0, to Surrey, 60.0. 1 higher, 1 lower, 1 similar. Median 75.0.',
    );
  });

  it('says of a funnel where its middle lies', () => {
    const areas = rows.map(() => ({ value: 75, count: 75, denominator: 10_000 }));
    const rate = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
    const funnel = judgeFunnel(areas, rate, period('2023/24'));
    expect(write({ funnel }, 'funnel')).toContain(
      'Funnel plot of 3 areas round their average of 75.0 per 10,000.',
    );
  });

  it('is a sentence for one area, and says that there is nothing for none', () => {
    expect(write({ rows: [] })).toBe('Empty chart: no figures to draw.');
    expect(
      writeComparisonAlternativeText(
        select({ benchmark: 'none' }),
        { rows: rows.slice(0, 1), benchmark: null, funnel: null },
        describeDistribution([90], []),
      ),
    ).toBe('Bar chart of 1 area. Kent: 90.0.');
  });

  it('says of a map of boundaries how many areas it draws, and how many it cannot', () => {
    const text = (undrawn: readonly string[]) => {
      const coded = rows.map((one, at) => ({ ...one, area: { ...one.area, code: `E1000000${at}` } }));
      const ground = { rows: coded, benchmark: null, funnel: null, undrawn };
      return writeComparisonAlternativeText(select({ chart: 'boundaries' }), ground, distribution);
    };
    expect(text([])).toMatch(/^Boundary map of 3 areas\. From Kent/);
    expect(text(['E10000001', 'E10000002'])).toBe(
      'Boundary map of 1 area. 2 more have no boundary and are not drawn. Kent: 90.0.',
    );
    // Kent, the highest, is not drawn: the ends, the counts and the median are of the two that are, or left out.
    expect(text(['E10000000'])).toBe(
      'Boundary map of 2 areas. 1 more has no boundary and is not drawn. From Devon, 75.0, to Surrey, 60.0. 0 higher, 1 lower, 1 similar.',
    );
    expect(text(['E10000000', 'E10000001', 'E10000002'])).toBe(
      'Empty map: no boundaries are held of the areas with a value.',
    );
  });

  it('has at most 220 characters', () => {
    const long = rows.map((one) => ({
      ...one,
      area: { ...one.area, name: 'Area of a very long name '.repeat(5) },
    }));
    const text = write({ rows: long });
    expect(text.length).toBeLessThanOrEqual(220);
    expect(text).toContain('1 higher, 1 lower, 1 similar.');
  });
});
