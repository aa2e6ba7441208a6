import { formatCount } from '../../contract/format-figure.ts';
import {
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
} from '../../statistics/directly-standardised-rate.ts';
import {
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
} from '../../statistics/indirectly-standardised.ts';
import { type Method, nameFigures, nameLimits } from './method.ts';

const group = 'Standardised rates';

/** Rates that are freed of differences in age. */
export const standardisedRates: readonly Method[] = [
  {
    id: 'directly-standardised-rate',
    name: 'Directly standardised rate',
    group,
    about: directlyStandardisedRate,
    purpose:
      'Compares areas whose children are not of the same ages: each age counts as much as it does in a standard population.',
    usedFor: null,
    example: () => {
      const bands = [
        { ages: '0 to 4', count: 40, population: 2000, standardPopulation: 5000 },
        { ages: '5 to 9', count: 20, population: 2500, standardPopulation: 5500 },
        { ages: '10 to 14', count: 30, population: 2500, standardPopulation: 5500 },
      ];
      const rate = directlyStandardisedRate(bands, { multiplier: 10_000, confidence: 0.95 });
      return {
        sentence:
          'Say that children were admitted with an injury at these ages; the weights are those of the European Standard Population of 2013.',
        inputs: bands.map(({ ages, count, population, standardPopulation }) => ({
          name: `Ages ${ages}`,
          value: `${count} of ${formatCount(population)}, weight ${formatCount(standardPopulation)}`,
        })),
        results: [...nameFigures({ 'Rate per 10,000': rate.value }), ...nameLimits(rate)],
      };
    },
  },
  {
    ...{
      id: 'directly-standardised-rate-of-repeats',
      name: 'Directly standardised rate of repeat events',
      group,
    },
    about: directlyStandardisedRateOfRepeats,
    purpose: 'The same where one child may be counted several times, which makes the limits wider.',
    usedFor: null,
    example: () => {
      const alike = { ageBand: '0 to 4', population: 2000, standardPopulation: 5000 };
      const rows = [
        { ...alike, eventsEach: 1, people: 20 },
        { ...alike, eventsEach: 2, people: 10 },
      ];
      const rate = directlyStandardisedRateOfRepeats(rows, { multiplier: 10_000, confidence: 0.95 });
      return {
        sentence:
          'Say that, of 2,000 children under 5, 20 were admitted with an injury once in the year and 10 twice.',
        inputs: rows.map(({ eventsEach, people }) => ({
          name: `Children with ${eventsEach === 1 ? '1 admission' : `${eventsEach} admissions`}`,
          value: people,
        })),
        results: [
          ...nameFigures({ Admissions: rate.totalCount, 'Rate per 10,000': rate.value }),
          ...nameLimits(rate),
        ],
      };
    },
  },
  {
    id: 'indirectly-standardised-ratio',
    name: 'Indirectly standardised ratio',
    group,
    about: indirectlyStandardisedRatio,
    purpose:
      'Whether an area has more events than its ages would lead one to expect, from the rates of a larger population at each age.',
    usedFor: null,
    example: () => {
      const ratio = indirectlyStandardisedRatio(referenceExample, { referenceValue: 100, confidence: 0.95 });
      return {
        sentence: `${referenceSentence} A ratio of 100 is as many as expected.`,
        inputs: nameReference(),
        results: [
          ...nameFigures({ 'Expected admissions': ratio.expected, Ratio: ratio.value }),
          ...nameLimits(ratio),
        ],
      };
    },
  },
  {
    id: 'indirectly-standardised-rate',
    name: 'Indirectly standardised rate',
    group,
    about: indirectlyStandardisedRate,
    purpose: 'The ratio of observed to expected events, written as a rate.',
    usedFor: null,
    example: () => {
      const rate = indirectlyStandardisedRate(referenceExample, { multiplier: 10_000, confidence: 0.95 });
      return {
        sentence: referenceSentence,
        inputs: nameReference(),
        results: [
          ...nameFigures({
            'Reference rate per 10,000': rate.referenceRate,
            'Rate per 10,000': rate.value,
          }),
          ...nameLimits(rate),
        ],
      };
    },
  },
];

const referenceSentence =
  'Say that a district had 44 admissions of children with an injury, and its county rates at each age are known.';

const referenceExample = [
  { ages: '0 to 4', count: 24, population: 2000, referenceCount: 200, referencePopulation: 20_000 },
  { ages: '5 to 14', count: 20, population: 4000, referenceCount: 200, referencePopulation: 40_000 },
];

function nameReference() {
  return referenceExample.map(({ ages, count, population, referenceCount, referencePopulation }) => ({
    name: `Ages ${ages}`,
    value: `${count} of ${formatCount(population)}; county ${referenceCount} of ${formatCount(referencePopulation)}`,
  }));
}
