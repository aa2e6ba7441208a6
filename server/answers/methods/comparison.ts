import { boxPlot } from '../../statistics/box-plot.ts';
import { compareByLimits, compareByOverlap } from '../../statistics/compare-with-benchmark.ts';
import {
  compareProportionWithControlLimits,
  compareRateWithControlLimits,
} from '../../statistics/control-limits.ts';
import { differenceOfFigures } from '../../statistics/difference.ts';
import { percentileCategories } from '../../statistics/percentile-bounds.ts';
import { type Method, nameFigures, nameLimits } from './method.ts';

const group = 'Comparison';

/** How an area stands against a benchmark or among all areas. */
export const comparison: readonly Method[] = [
  {
    id: 'compare-by-limits',
    name: 'Comparison with a benchmark',
    group,
    about: compareByLimits,
    purpose: 'Whether an area differs from England (or another benchmark) by more than chance.',
    usedFor:
      'The comparison of figures with England and other benchmarks, in trends, comparisons of areas and downloads.',
    example: () => ({
      sentence:
        'The rate of West Sussex in 2023/24 (per 10,000 children aged 0 to 14) beside that of England, as published (Fingertips, indicator 90284). Low is good.',
      inputs: nameFigures({
        'West Sussex': westSussex.value,
        '95% limits of West Sussex': limitsOf(westSussex),
        England: england,
      }),
      results: nameFigures({ Comparison: compareByLimits(westSussex, england, 'low-is-good', 'ci95') }),
    }),
  },
  {
    id: 'compare-by-overlap',
    name: 'Comparison by overlap of limits',
    group,
    about: compareByOverlap,
    purpose: 'Whether two areas, both of them uncertain, differ by more than chance.',
    usedFor:
      'Areas beside a benchmark other than England, changes on the year before in profiles of areas, and whether the sexes differ in inequalities.',
    example: () => ({
      sentence:
        'The rate of Surrey in 2023/24 (per 10,000 children aged 0 to 14) beside that of West Sussex, as published (Fingertips, indicator 90284). Low is good.',
      inputs: nameFigures({
        Surrey: surrey.value,
        '95% limits of Surrey': limitsOf(surrey),
        'West Sussex': westSussex.value,
        '95% limits of West Sussex': limitsOf(westSussex),
      }),
      results: nameFigures({ Comparison: compareByOverlap(surrey, westSussex, 'low-is-good') }),
    }),
  },
  {
    id: 'difference',
    name: 'Difference of two figures',
    group,
    about: differenceOfFigures,
    purpose: 'How far apart two figures are, and whether that is more than chance.',
    usedFor:
      'Changes on the year before in profiles of areas, and differences between groups in inequalities.',
    example: () => {
      const { value, lower, upper } = differenceOfFigures(males, females, 0.95);
      return {
        sentence:
          'Say that the rate of injury admissions per 10,000 is this for males and for females of one area. The limits of the two overlap, and yet the difference is more than chance.',
        inputs: nameFigures({
          Males: males.value,
          '95% limits of males': limitsOf(males),
          Females: females.value,
          '95% limits of females': limitsOf(females),
        }),
        results: [...nameFigures({ Difference: value }), ...nameLimits({ lower, upper })],
      };
    },
  },
  {
    id: 'control-limits-of-proportions',
    name: 'Control limits of proportions',
    group,
    about: compareProportionWithControlLimits,
    purpose: 'Whether an area’s percentage lies outside what chance allows round the benchmark.',
    usedFor: null,
    example: () => {
      const area = { value: 30.8, benchmark: 20, denominator: 263, multiplier: 100 };
      return {
        sentence:
          'Say that 30.8% of 263 children admitted with an injury had fallen, and 20% in the whole country. Low is good.',
        inputs: nameFigures({
          'Percentage of the area': area.value,
          Children: area.denominator,
          'Percentage of the country': area.benchmark,
        }),
        results: nameFigures({
          Comparison: compareProportionWithControlLimits({ ...area, polarity: 'low-is-good' }, 95),
        }),
      };
    },
  },
  {
    id: 'control-limits-of-rates',
    name: 'Control limits of rates',
    group,
    about: compareRateWithControlLimits,
    purpose: 'Whether an area’s rate lies outside what chance allows round the benchmark.',
    usedFor: null,
    example: () => {
      const area = { value: 60, benchmark: 40, denominator: 5000, multiplier: 10_000 };
      return {
        sentence:
          'Say that an area of 5,000 children has 60 admissions per 10,000, and the country 40. Low is good.',
        inputs: nameFigures({
          'Rate of the area': area.value,
          Children: area.denominator,
          'Rate of the country': area.benchmark,
        }),
        results: nameFigures({
          Comparison: compareRateWithControlLimits({ ...area, polarity: 'low-is-good' }, 95),
        }),
      };
    },
  },
  {
    ...{
      id: 'percentile-categories',
      name: 'Quarters and fifths of areas',
      group,
      about: percentileCategories,
    },
    purpose: 'In which fifth of all areas a figure lies, as Fingertips colours its maps.',
    usedFor: 'Fifths of areas in comparisons of areas.',
    example: () => {
      const rates = [50, 20, 10, 40, 30];
      const found = percentileCategories(rates, 5);
      return {
        sentence: 'Say that five areas have these rates, and are to be divided into fifths.',
        inputs: nameFigures({ Rates: rates.join(', ') }),
        results: nameFigures({
          Bounds: found?.bounds.join(', ') ?? null,
          'Fifth of each area': found?.categories.join(', ') ?? null,
        }),
      };
    },
  },
  {
    id: 'box-plots',
    name: 'Box plots',
    group,
    about: boxPlot,
    purpose: 'How the figures of areas are spread, and which areas lie unusually far from the rest.',
    usedFor: 'Spread over time in comparisons of areas, with its picture and data file.',
    example: () => {
      const rates = [8, 30, 1, 2, 3, 4, 5, 6, 7];
      const found = boxPlot(rates);
      return {
        sentence: 'Say that nine areas have these rates.',
        inputs: nameFigures({ Rates: rates.join(', ') }),
        results: nameFigures({
          'Lower quartile': found?.lowerQuartile ?? null,
          Median: found?.median ?? null,
          'Upper quartile': found?.upperQuartile ?? null,
          Whiskers: found ? `${found.lowerWhisker} to ${found.upperWhisker}` : null,
          Outliers: found?.outliers.join(', ') ?? null,
        }),
      };
    },
  },
];

const england = 72.71;
const westSussex = { value: 87.09037, lower95: 82.40209, upper95: 91.97588 };
const surrey = { value: 66.03873, lower95: 62.58819, upper95: 69.43991 };

const males = { value: 92, lower95: 85.3, upper95: 99.1 };
const females = { value: 81.9, lower95: 75.4, upper95: 88.8 };

const limitsOf = ({ lower95, upper95 }: typeof surrey) => `${lower95} to ${upper95}`;
