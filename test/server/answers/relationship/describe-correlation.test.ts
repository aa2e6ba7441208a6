import { describe, expect, it } from 'vitest';
import { describeCorrelation } from '../../../../server/answers/relationship/describe-correlation.ts';

const found = (value: number, lower: number | null, upper: number | null) =>
  ({ value, lower, upper, confidence: 0.95, method: 'fisher', pairs: 151 }) as const;

describe('a correlation in words', () => {
  it('is no relationship that can be told from chance where its limits include 0', () => {
    expect(describeCorrelation('pearson', found(0.08, -0.08, 0.24))).toEqual({
      kind: 'pearson',
      value: 0.08,
      lower95: -0.08,
      upper95: 0.24,
      isMoreThanChance: false,
      strength: null,
      sentence:
        "Pearson's correlation across 151 areas is 0.08 (95% limits -0.08 to 0.24). The limits include 0: no relationship can be told from chance.",
    });
  });

  it('has its strength and direction where they do not, and never a cause', () => {
    expect(describeCorrelation('pearson', found(0.52, 0.39, 0.63))?.sentence).toBe(
      "Pearson's correlation across 151 areas is 0.52 (95% limits 0.39 to 0.63): a moderate relationship, areas with more of one tend to have more of the other.",
    );
    expect(describeCorrelation('pearson', found(-0.75, -0.81, -0.67))).toMatchObject({ strength: 'strong' });
    expect(describeCorrelation('spearman', found(-0.75, -0.81, -0.67))?.sentence).toContain(
      "Spearman's rank correlation across 151 areas is -0.75 (95% limits -0.81 to -0.67): a strong relationship of the orders",
    );
  });

  it('says nothing of chance without limits, and is nothing where there is none', () => {
    expect(describeCorrelation('pearson', found(0.9, null, null))).toMatchObject({
      isMoreThanChance: null,
      strength: null,
    });
    expect(describeCorrelation('pearson', null)).toBeNull();
  });
});
