import { z } from 'zod';
import { chiSquaredQuantile } from '../../../server/statistics/chi-squared-quantile.ts';
import { meanOfValues } from '../../../server/statistics/mean.ts';
import { normalQuantile } from '../../../server/statistics/normal-quantile.ts';
import { rankQuantiles } from '../../../server/statistics/rank-quantile.ts';
import { studentTQuantile } from '../../../server/statistics/student-t-quantile.ts';
import { atLevels } from '../reference-words.ts';
import { defineSet } from '../vector-set.ts';
import { confidence, numberOrNull } from './fields.ts';

const distribution = z.discriminatedUnion('f', [
  z.object({ f: z.literal('qnorm'), p: z.number() }),
  z.object({ f: z.literal('qchisq'), p: z.number(), df: z.number() }),
  z.object({ f: z.literal('qt'), p: z.number(), df: z.number() }),
  z.object({ f: z.literal('qgamma'), p: z.number(), shape: z.number(), rate: z.number() }),
]);

function quantileOf(given: z.infer<typeof distribution>): number {
  if (given.f === 'qnorm') return normalQuantile(given.p);
  if (given.f === 'qchisq') return chiSquaredQuantile(given.p, given.df);
  if (given.f === 'qt') return studentTQuantile(given.p, given.df);
  // A gamma variable of any rate is a chi-squared one of twice the shape, over twice the rate.
  return chiSquaredQuantile(given.p, 2 * given.shape) / (2 * given.rate);
}

export const meanAndQuantileSets = [
  defineSet({
    set: 'distribution_quantiles',
    input: distribution,
    answer: (given) => ({ q: quantileOf(given) }),
    tolerate: (_path, _output, { f }) => (f === 'qnorm' ? { relative: 1e-14, absolute: 0 } : null),
  }),
  defineSet({
    set: 'phe_mean',
    input: z.object({ values: z.array(numberOrNull), confidence }),
    answer: ({ values, confidence: given }) => {
      const answer = atLevels(given, (level) => meanOfValues(values, level));
      const { sum, values: count, standardDeviation } = answer?.first ?? {};
      return {
        ...answer?.limits,
        value_sum: sum,
        value_count: count,
        stdev: standardDeviation,
        statistic: 'mean',
      };
    },
  }),
  defineSet({
    set: 'phe_quantile',
    input: z.object({ values: z.array(numberOrNull), nquantiles: z.number(), invert: z.boolean() }),
    answer: ({ values, nquantiles, invert }) => {
      const { quantiles, tooFew } = rankQuantiles(values, {
        into: nquantiles,
        first: invert ? 'highest' : 'lowest',
      });
      return { quantile: quantiles, warned: tooFew };
    },
  }),
];
