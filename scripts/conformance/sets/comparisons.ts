import { z } from 'zod';
import {
  type ComparisonPolarity,
  type ComparisonWord,
  compareByLimits,
  compareByOverlap,
} from '../../../server/statistics/compare-with-benchmark.ts';
import { compareProportionWithControlLimits } from '../../../server/statistics/control-limits.ts';
import { percentileBounds, percentileCategories } from '../../../server/statistics/percentile-bounds.ts';
import { defineSet } from '../vector-set.ts';
import { numberOrNull } from './fields.ts';

const polarity = z.enum(['low_is_good', 'high_is_good', 'no_judgement', 'not_applicable']);

const POLARITIES: Readonly<Record<z.infer<typeof polarity>, ComparisonPolarity>> = {
  low_is_good: 'low-is-good',
  high_is_good: 'high-is-good',
  no_judgement: 'no-judgement',
  not_applicable: 'not-applicable',
};

/** The publisher has one word for better and higher, and one for worse and lower. */
const SIGNIFICANCES: Readonly<Record<ComparisonWord, string>> = {
  best: 'Best',
  better: 'Better',
  similar: 'Same',
  worse: 'Worse',
  worst: 'Worst',
  lowest: 'Worst',
  lower: 'Worse',
  higher: 'Better',
  highest: 'Best',
  'not-compared': 'None',
};

const limits = z.object({ value: numberOrNull, lower95: numberOrNull, upper95: numberOrNull });

const comparison = z.object({
  method: z.enum(['ci_overlap_reference_95', 'ci_overlap_reference_95_and_99_8', 'double_overlapping_ci_95']),
  polarity,
  area: limits.extend({ lower99_8: numberOrNull, upper99_8: numberOrNull }),
  comparator: limits,
});

function compare({ method, polarity: given, area, comparator }: z.infer<typeof comparison>): ComparisonWord {
  const { lower99_8: lower998, upper99_8: upper998, ...narrow } = area;
  if (method === 'double_overlapping_ci_95') return compareByOverlap(narrow, comparator, POLARITIES[given]);
  const levels = method === 'ci_overlap_reference_95' ? 'ci95' : 'ci95-99.8';
  return compareByLimits({ ...narrow, lower998, upper998 }, comparator.value, POLARITIES[given], levels);
}

const division = z.object({ values: z.array(z.number()), categories: z.number(), polarity });

/** The publisher names categories for fifths only, the best always the first; a value beyond the rounded top has none. */
function nameCategories({ values, categories, polarity: given }: z.infer<typeof division>) {
  const found = categories === 5 ? percentileCategories(values, categories) : null;
  if (found === null) return null;
  const highest = found.bounds.at(-1) ?? Number.NaN;
  return found.categories.map((category, index) => {
    if ((values[index] ?? Number.NaN) > highest) return null;
    return given === 'high_is_good' ? categories + 1 - category : category;
  });
}

export const comparisonSets = [
  defineSet({
    set: 'fingertips_compare',
    input: comparison,
    answer: (given) => ({ significance: SIGNIFICANCES[compare(given)] }),
  }),
  defineSet({
    set: 'fingertips_category_bounds',
    input: division,
    answer: (given) => ({
      bounds: percentileBounds(given.values, given.categories) ?? [],
      category: nameCategories(given),
    }),
  }),
  defineSet({
    set: 'fingertips_spc_proportion',
    input: z.object({
      z: z.union([z.literal(1.96), z.literal(3.0902)]),
      polarity,
      value: numberOrNull,
      denominator: numberOrNull,
      comparator_value: numberOrNull,
      unit: z.number(),
    }),
    answer: ({ z: standardErrors, value, denominator, comparator_value, unit, polarity: given }) => {
      const area = {
        value,
        benchmark: comparator_value,
        denominator,
        multiplier: unit,
        polarity: POLARITIES[given],
      };
      const word = compareProportionWithControlLimits(area, standardErrors === 1.96 ? 95 : 99.8);
      return { significance: SIGNIFICANCES[word] };
    },
  }),
];
