import { chiSquaredQuantile } from '../../statistics/chi-squared-quantile.ts';
import { gammaFunction } from '../../statistics/gamma-function.ts';
import { gammaProbabilities } from '../../statistics/incomplete-gamma.ts';
import { normalQuantile } from '../../statistics/normal-quantile.ts';
import { studentTProbabilities } from '../../statistics/student-t.ts';
import { studentTQuantile } from '../../statistics/student-t-quantile.ts';
import { type Method, nameFigures } from './method.ts';

const group = 'Building blocks';

/** What the other methods are made of. */
export const buildingBlocks: readonly Method[] = [
  {
    id: 'normal-quantile',
    name: 'Quantile of the normal distribution',
    group,
    about: normalQuantile,
    purpose: 'How many standard errors to either side make limits of a given confidence: 1.96 for 95%.',
    usedFor: 'All limits that are worked out here.',
    example: () => ({
      sentence: '95% limits leave 2.5% beyond them on either side.',
      inputs: nameFigures({ Probability: 0.975 }),
      results: nameFigures({ Quantile: normalQuantile(0.975) }),
    }),
  },
  {
    id: 'chi-squared-quantile',
    name: 'Quantile of the chi-squared distribution',
    group,
    about: chiSquaredQuantile,
    purpose: 'The size of chi-squared that chance alone exceeds only so often.',
    usedFor: 'Exact Poisson limits, and the threshold of the recent trend.',
    example: () => ({
      sentence: 'The recent trend is tested at 99.8% confidence on 1 degree of freedom.',
      inputs: nameFigures({ Probability: 0.998, 'Degrees of freedom': 1 }),
      results: nameFigures({ Quantile: chiSquaredQuantile(0.998, 1) }),
    }),
  },
  {
    id: 'student-t-quantile',
    name: 'Quantile of Student’s t distribution',
    group,
    about: studentTQuantile,
    purpose: 'As the normal quantile, where the spread is itself estimated from few values.',
    usedFor: null,
    example: () => ({
      sentence: '95% limits of the mean of three values.',
      inputs: nameFigures({ Probability: 0.975, 'Degrees of freedom': 2 }),
      results: nameFigures({ Quantile: studentTQuantile(0.975, 2) }),
    }),
  },
  {
    id: 'student-t',
    name: 'Student’s t distribution',
    group,
    about: studentTProbabilities,
    purpose: 'How often chance alone takes a mean so many standard errors from the truth.',
    usedFor: null,
    example: () => ({
      sentence: 'With 1 degree of freedom, a value of 1 is exceeded a quarter of the time.',
      inputs: nameFigures({ Value: 1, 'Degrees of freedom': 1 }),
      results: nameFigures({ 'Probability above': studentTProbabilities(1, 1).above }),
    }),
  },
  {
    id: 'incomplete-gamma',
    name: 'Gamma distribution',
    group,
    about: gammaProbabilities,
    purpose: 'The distribution behind chi-squared and the exact limits of a count.',
    usedFor: 'The quantile of chi-squared.',
    example: () => {
      const { below, above } = gammaProbabilities(1, 1);
      return {
        sentence: 'With a shape of 1 it is the exponential distribution.',
        inputs: nameFigures({ Shape: 1, Point: 1 }),
        results: nameFigures({ 'Probability below': below, 'Probability above': above }),
      };
    },
  },
  {
    id: 'gamma-function',
    name: 'Gamma function',
    group,
    about: gammaFunction,
    purpose: 'The factorial, carried on between the whole numbers.',
    usedFor: 'The gamma distribution.',
    example: () => ({
      sentence: 'At 5 it is the factorial of 4.',
      inputs: nameFigures({ Point: 5 }),
      results: nameFigures({ 'Gamma function': gammaFunction(5) }),
    }),
  },
];
