import { z } from 'zod';
import {
  type RecentTrend,
  recentTrendOfLimits,
  recentTrendOfProportions,
} from '../../../server/statistics/recent-trend.ts';
import { defineSet, type ReferenceOutput } from '../vector-set.ts';
import { numberOrNull } from './fields.ts';

const DIRECTIONS = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  'no-change': 'No significant change',
  'cannot-calculate': 'Cannot be calculated',
} as const;

const leaveOut = { reason: "the reference's own wording of the direction" };

function inReferenceWords(trend: RecentTrend): ReferenceOutput {
  const { direction, chiSquared, gradient, gradientsWithoutOne } = trend;
  return {
    recent_trend: DIRECTIONS[direction],
    chi2: chiSquared,
    gradient,
    jackknife_gradients: gradientsWithoutOne,
  };
}

function inOrder<Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => one.year - other.year);
}

export const trendSets = [
  defineSet({
    set: 'recent_trend_proportion',
    input: z.object({ rows: z.array(z.object({ year: z.number(), x: numberOrNull, n: numberOrNull })) }),
    answer: ({ rows }) =>
      inReferenceWords(
        recentTrendOfProportions(
          inOrder(rows).map(({ year, x, n }) => ({ count: x, denominator: n, time: year })),
        ),
      ),
    leaveOut,
  }),
  defineSet({
    set: 'recent_trend_other',
    input: z.object({
      rows: z.array(
        z.object({ year: z.number(), value: numberOrNull, lower: numberOrNull, upper: numberOrNull }),
      ),
      confidence: z.number(),
    }),
    answer: ({ rows, confidence }) =>
      inReferenceWords(
        recentTrendOfLimits(
          inOrder(rows).map(({ year, ...row }) => ({ ...row, time: year })),
          confidence,
        ),
      ),
    leaveOut,
  }),
];
