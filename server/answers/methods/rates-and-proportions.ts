import { byarLimits } from '../../statistics/byar.ts';
import { countLimits } from '../../statistics/count-limits.ts';
import { crudeRate } from '../../statistics/crude-rate.ts';
import { exactPoissonLimits } from '../../statistics/exact-poisson.ts';
import { meanOfValues } from '../../statistics/mean.ts';
import { proportion } from '../../statistics/proportion.ts';
import { wilsonLimits } from '../../statistics/wilson.ts';
import { type Method, nameFigures, nameLimits } from './method.ts';

const group = 'Rates and proportions';

/** Figures of one group of people, and how far each may lie from the truth by chance. */
export const ratesAndProportions: readonly Method[] = [
  {
    id: 'crude-rate',
    name: 'Crude rate',
    group,
    about: crudeRate,
    purpose: 'How many events there were for every so many people, whatever their ages.',
    usedFor:
      'Trends of injury admissions and road casualties, where a file gives counts and populations only.',
    example: () => {
      const given = { count: 1290, denominator: 148_122, multiplier: 10_000 };
      const rate = crudeRate({ ...given, confidence: 0.95 });
      return {
        sentence:
          'Hospital admissions for injury of children aged 0 to 14 in West Sussex in 2023/24, as published (Fingertips, indicator 90284).',
        inputs: nameFigures({
          Admissions: given.count,
          Children: given.denominator,
          'Rate per': given.multiplier,
        }),
        results: [...nameFigures({ 'Rate per 10,000': rate.value }), ...nameLimits(rate)],
      };
    },
  },
  {
    id: 'proportion',
    name: 'Proportion',
    group,
    about: proportion,
    purpose: 'How large a part of a group has something, as a percentage.',
    usedFor: 'Trends of child poverty and other percentages, where a file gives counts only.',
    example: () => {
      const given = { count: 81, denominator: 263, multiplier: 100 };
      const part = proportion({ ...given, confidence: 0.95 });
      return {
        sentence: 'Say that, of 263 children admitted with an injury, 81 had fallen.',
        inputs: nameFigures({ 'Children who fell': given.count, 'Children admitted': given.denominator }),
        results: [...nameFigures({ Percentage: part.value }), ...nameLimits(part)],
      };
    },
  },
  {
    id: 'limits-of-a-count',
    name: 'Limits of a count',
    group,
    about: countLimits,
    purpose:
      'How far a number of events may lie from the number to be expected in the long run, by chance alone.',
    usedFor: 'The limits of every rate that is worked out here.',
    example: () => ({
      sentence: 'Say that 9 children were admitted in one year and 10 in the next.',
      inputs: nameFigures({ 'First year': 9, 'Second year': 10 }),
      results: [
        ...nameLimits(countLimits(9, 0.95)).map(({ name, value }) => ({ name: `${name}, exact`, value })),
        ...nameLimits(countLimits(10, 0.95)).map(({ name, value }) => ({ name: `${name}, Byar’s`, value })),
      ],
    }),
  },
  {
    id: 'byar',
    name: 'Byar’s limits',
    group,
    about: byarLimits,
    purpose: 'Limits of a count of 10 or more events.',
    usedFor: 'Rates that are worked out here from 10 events or more.',
    example: () => ({
      sentence: 'Say that 100 children were admitted.',
      inputs: nameFigures({ Admissions: 100 }),
      results: nameLimits(byarLimits(100, 0.95)),
    }),
  },
  {
    id: 'exact-poisson',
    name: 'Exact Poisson limits',
    group,
    about: exactPoissonLimits,
    purpose: 'Limits of a count of fewer than 10 events, where an approximation would not do.',
    usedFor: 'Rates that are worked out here from fewer than 10 events.',
    example: () => ({
      sentence: 'Say that 5 children were killed or seriously injured on the roads of a district.',
      inputs: nameFigures({ Casualties: 5 }),
      results: nameLimits(exactPoissonLimits(5, 0.95)),
    }),
  },
  {
    id: 'wilson',
    name: 'Wilson’s limits',
    group,
    about: wilsonLimits,
    purpose: 'Limits of a proportion that are right for small numbers and close to 0% and 100% too.',
    usedFor: 'Percentages that are worked out here.',
    example: () => ({
      sentence: 'Say that, of 29 children in a class, 1 had been to hospital with an injury.',
      inputs: nameFigures({ 'Children with an injury': 1, 'Children in the class': 29 }),
      results: nameLimits(wilsonLimits(1, 29, 0.95)),
    }),
  },
  {
    id: 'mean',
    name: 'Mean',
    group,
    about: meanOfValues,
    purpose: 'The average of values, such as nights in hospital, and how sure it is.',
    usedFor:
      'Statistical neighbours: the measures that areas are compared by are put on one scale by their mean and standard deviation.',
    example: () => {
      const nights = [1, 2, 3, 4, 5];
      const mean = meanOfValues(nights, 0.95);
      return {
        sentence: 'Say that five children stayed in hospital for these numbers of nights.',
        inputs: nameFigures({ Nights: nights.join(', ') }),
        results: [
          ...nameFigures({ Mean: mean.value, 'Standard deviation': mean.standardDeviation }),
          ...nameLimits(mean),
        ],
      };
    },
  },
];
