import { z } from 'zod';
import { countLimits } from '../../../server/statistics/count-limits.ts';
import {
  type EventLimit,
  type EventLimitsAt,
  expectedAtLimit,
  funnelLimitsOfProportions,
  funnelLimitsOfRates,
  funnelLimitsOfRatios,
  proportionLimit,
} from '../../../server/statistics/funnel-limits.ts';
import { funnelPointOfRate } from '../../../server/statistics/funnel-points.ts';
import type { FunnelRate, RateFunnel } from '../../../server/statistics/funnel-rates.ts';
import {
  type FunnelSignificance,
  significanceOfProportions,
  significanceOfRates,
  significanceOfRatios,
} from '../../../server/statistics/funnel-significance.ts';
import { defineSet, type ReferenceOutput, type Tolerance } from '../vector-set.ts';
import { numberOrNull } from './fields.ts';

const area = z
  .object({
    numerator: numberOrNull,
    denominator: numberOrNull.default(null),
    rate: numberOrNull.default(null),
  })
  .transform(({ numerator, denominator, rate }): FunnelRate => ({ count: numerator, denominator, rate }));

const funnel = z.object({
  rows: z.array(area),
  statistic: z.enum(['proportion', 'ratio', 'rate']),
  rate_type: z.enum(['crude', 'dsr']).default('crude'),
  ratio_type: z.enum(['count', 'isr']).default('count'),
  years_of_data: z.number().default(1),
  multiplier: z.number().default(1),
});

type Funnel = z.infer<typeof funnel>;

function toRateFunnel({
  rate_type,
  years_of_data,
  multiplier,
}: Pick<Funnel, 'rate_type' | 'years_of_data' | 'multiplier'>): RateFunnel {
  const kind = rate_type === 'crude' ? 'crude' : 'directly-standardised';
  return { kind, years: years_of_data, multiplier };
}

function answerLimits(given: Funnel): ReferenceOutput {
  const { rows, statistic, ratio_type, multiplier } = given;
  if (statistic === 'proportion') {
    const { average, limits } = funnelLimitsOfProportions(rows, { multiplier, ceiling: 100 });
    return {
      rows: limits.map(({ population, lower95, upper95, lower998, upper998 }) => ({
        Population: population,
        lower_2s_limit: lower95,
        upper_2s_limit: upper95,
        lower_3s_limit: lower998,
        upper_3s_limit: upper998,
        baseline: average,
      })),
    };
  }
  if (statistic === 'ratio') {
    const limits = funnelLimitsOfRatios(
      rows,
      ratio_type === 'count' ? 'difference' : 'indirectly-standardised',
    );
    return { rows: limits.map((at) => ({ Observed_events: at.events, ...nameLimits(at, 'exp_events') })) };
  }
  const { average, limits } = funnelLimitsOfRates(rows, toRateFunnel(given));
  return {
    rows: limits.map((at) => ({
      Events: at.events,
      ...nameLimits(at, 'population_1_year'),
      baseline: average,
    })),
  };
}

function nameLimits({ lower95, upper95, lower998, upper998 }: EventLimitsAt, size: string): ReferenceOutput {
  const named = (name: string, limit: EventLimit) => ({
    [`${name}_${size}`]: limit.size,
    [`${name}_limit`]: limit.limit,
  });
  return {
    ...named('lower_2s', lower95),
    ...named('upper_2s', upper95),
    ...named('lower_3s', lower998),
    ...named('upper_3s', upper998),
  };
}

/** The reference halves steps and stops early: at one event it is good to 1 in 10,000, from two to 1 in a million. */
const halving = (events: number, least = 0): Tolerance => {
  const relative = events < 2 ? 1e-4 : 1e-6;
  return { relative, absolute: relative * least };
};

function tolerateLimits(path: readonly string[], output: ReferenceOutput, { statistic, ratio_type }: Funnel) {
  const [, row = '', field = ''] = path;
  if (statistic === 'proportion') return null;
  const events = readEvents(output, Number(row));
  if (events === null) return { relative: 0, absolute: 0 };
  // A difference from 1 is as good as the ratio that it is made from, which is itself and 1.
  return halving(events, ratio_type === 'count' && field.endsWith('_limit') ? 1 : 0);
}

const eventRows = z.object({
  rows: z.array(z.object({ Events: z.number().optional(), Observed_events: z.number().optional() })),
});

function readEvents(output: ReferenceOutput, index: number): number | null {
  const row = eventRows.parse(output).rows[index];
  return row?.Events ?? row?.Observed_events ?? null;
}

const WORDS: Readonly<Record<FunnelSignificance, string>> = {
  'high-99.8': 'High (0.001)',
  'high-95': 'High (0.025)',
  'low-99.8': 'Low (0.001)',
  'low-95': 'Low (0.025)',
  'not-significant': 'Not significant',
};

function judgeAreas(given: Funnel): readonly (FunnelSignificance | null)[] {
  if (given.statistic === 'proportion') return significanceOfProportions(given.rows);
  if (given.statistic === 'ratio') return significanceOfRatios(given.rows);
  return significanceOfRates(given.rows, toRateFunnel(given));
}

const primitive = z.union([
  z.object({
    average_proportion: z.number(),
    population: z.number(),
    p: z.number(),
    side: z.enum(['low', 'high']),
    multiplier: z.number(),
  }),
  z.object({
    observed: z.number(),
    expected: z.number(),
    confidence: z.number(),
    side: z.enum(['low', 'high']),
  }),
  z.object({ observed: z.number(), p: z.number(), side: z.enum(['low', 'high']) }),
]);

function answerPrimitive(given: z.infer<typeof primitive>): ReferenceOutput {
  if ('average_proportion' in given) {
    const { average_proportion, population, p, side, multiplier } = given;
    const sign = side === 'low' ? -1 : 1;
    return {
      limit: proportionLimit(average_proportion, population, { tail: 1 - p, side: sign, multiplier }),
    };
  }
  if ('expected' in given) {
    const { lower, upper } = countLimits(given.observed, given.confidence);
    const limit = given.side === 'low' ? lower : upper;
    return { limit: limit === null ? null : limit / given.expected };
  }
  // The reference calls high the larger number expected, at which what was observed is low.
  const exact = expectedAtLimit(given.observed, given.p, given.side === 'high' ? 'lower' : 'upper');
  return { exact, bisection: exact };
}

export const funnelSets = [
  defineSet({
    set: 'calculate_funnel_limits',
    input: funnel,
    answer: answerLimits,
    tolerate: tolerateLimits,
  }),
  defineSet({
    set: 'calculate_funnel_points',
    input: funnel.omit({ statistic: true }),
    answer: ({ rows, ...given }) => {
      const points = rows.map((row) => funnelPointOfRate(row, toRateFunnel(given)));
      return {
        rate_chart: points.map(({ rate }) => rate),
        denominator_derived: points.map(({ population }) => population),
      };
    },
  }),
  defineSet({
    set: 'assign_funnel_significance',
    input: funnel,
    answer: (given) => ({
      significance: judgeAreas(given).map((found) =>
        found === null ? 'Not applicable for events less than 10 for dsrs' : WORDS[found],
      ),
    }),
  }),
  defineSet({
    set: 'funnel_primitives',
    input: primitive,
    answer: answerPrimitive,
    tolerate: ([field], _output, given) =>
      field === 'bisection' && 'observed' in given
        ? halving(given.observed)
        : { relative: 1e-9, absolute: 1e-12 },
  }),
];
