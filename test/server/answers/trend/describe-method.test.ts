import { describe, expect, it } from 'vitest';
import {
  describeComparison,
  describeLimits,
  describeRecentTrend,
} from '../../../../server/answers/trend/describe-method.ts';
import type { TrendPoint, TrendSeries } from '../../../../server/contract/trend.ts';
import { surrey } from '../../../support/answer-cases.ts';
import { series } from '../../../support/trend-answers.ts';
import { trendSelection } from '../../../support/trend-selections.ts';

const meaning = 'They show how far a figure may lie from the underlying rate by chance alone.';

function lines(...points: Partial<TrendPoint>[]): TrendSeries[] {
  const made = series({ code: 'E10000032', label: 'West Sussex', values: points.map(() => 1) });
  return [{ ...made, points: made.points.map((point, index) => ({ ...point, ...points[index] })) }];
}

describe('the note on limits', () => {
  it.each<[string, TrendSeries[], string]>([
    [
      'published',
      lines({ method: 'published' }),
      `The 95% confidence limits are the publisher's own. ${meaning}`,
    ],
    [
      'made up',
      lines({ method: 'published' }).map((each) => ({ ...each, demonstration: true })),
      `The 95% confidence limits are made up with the demonstration figures. ${meaning}`,
    ],
    [
      'worked out',
      lines({ method: 'byar' }, { method: 'exact-poisson' }),
      `The 95% confidence limits were worked out here from count and denominator by Byar's method and the exact Poisson method for counts below 10. ${meaning}`,
    ],
    [
      'both',
      lines({ method: 'published' }, { method: 'wilson' }),
      `The 95% confidence limits are the publisher's own where it gives them, elsewhere worked out here from count and denominator by Wilson's method. ${meaning}`,
    ],
    [
      'none',
      lines({ method: null }),
      'These figures have no confidence limits: none were published, and none can be worked out.',
    ],
  ])('says when they are %s', (_, shown, note) => {
    expect(describeLimits(shown)).toBe(note);
  });
});

describe('the note on limits of those who are counted together', () => {
  it('says what the counts are divided by', () => {
    expect(describeLimits(lines({ method: 'wilson' }), { clusterSize: 2 })).toBe(
      `The 95% confidence limits were worked out here from count and denominator by Wilson's method, from counts divided by 2 since those of one family are counted together. ${meaning}`,
    );
  });
});

describe('the method of comparison', () => {
  it('is said in words', () => {
    expect(describeComparison(trendSelection(), lines({ comparison: 'worse' }))).toBe(
      'Each figure is compared with England in the same period, for the same sex and ages. It is similar when the value for England lies within its 95% confidence limits, otherwise better (lower) or worse (higher).',
    );
  });

  it('with an area as uncertain as the others is by the overlap of limits', () => {
    expect(describeComparison(trendSelection({ benchmark: surrey }), lines({ comparison: 'worse' }))).toBe(
      'Each figure is compared with Surrey in the same period, for the same sex and ages. It is similar when the 95% confidence limits of the two overlap, since both are uncertain, otherwise better (lower) or worse (higher).',
    );
  });

  it('of categories is with the benchmark as a whole', () => {
    expect(describeComparison(trendSelection({ by: 'category' }), lines({ comparison: 'worse' }))).toContain(
      'compared with England as a whole in the same period',
    );
  });

  it('is empty where nothing is compared', () => {
    expect(describeComparison(trendSelection(), lines({ comparison: 'not-compared' }))).toBe('');
    expect(describeComparison(trendSelection({ benchmark: null }), lines({ comparison: 'worse' }))).toBe('');
  });
});

describe('the method of recent trends', () => {
  it.each([
    ['crude-rate', 'a regression weighted by their limits'],
    ['proportion', 'the Cochran-Armitage test on their counts'],
  ] as const)('of a %s names %s and its confidence', (valueType, test) => {
    const { indicator } = trendSelection();
    const asked = { indicator: { ...indicator, unit: { ...indicator.unit, valueType } } };
    expect(describeRecentTrend(asked, lines({}))).toBe(
      `Recent trends follow the method of the Office for Health Improvement and Disparities: the five most recent yearly figures are tested for a slope by ${test}, at 99.8% confidence.`,
    );
  });

  it('is empty where there is no series', () => {
    expect(describeRecentTrend(trendSelection(), [])).toBe('');
  });
});
