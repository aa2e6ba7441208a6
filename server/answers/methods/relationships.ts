import { pearsonCorrelation, spearmanCorrelation } from '../../statistics/correlation.ts';
import { regressionLine } from '../../statistics/regression-line.ts';
import { fitLine } from '../../statistics/weighted-least-squares.ts';
import { type Method, nameFigures, nameLimits } from './method.ts';

const group = 'Relationships';

/** How two figures of the same areas go together. */
export const relationships: readonly Method[] = [
  {
    id: 'pearson',
    name: 'Pearson’s correlation',
    group,
    about: pearsonCorrelation,
    purpose:
      'How closely two figures rise and fall together along a straight line. It says nothing of causes.',
    usedFor: 'The correlation of two indicators over areas, in relationships.',
    example: () => {
      const found = pearsonCorrelation(districts, 0.95);
      return {
        ...given(),
        results: [...nameFigures({ Correlation: found.value }), ...nameLimits(found)],
      };
    },
  },
  {
    id: 'spearman',
    name: 'Spearman’s rank correlation',
    group,
    about: spearmanCorrelation,
    purpose: 'Whether one figure tends to be high where the other is, whatever the shape.',
    usedFor: 'The correlation beside Pearson’s, in relationships.',
    example: () => {
      const found = spearmanCorrelation(districts, 0.95);
      return {
        ...given(),
        results: [...nameFigures({ Correlation: found.value }), ...nameLimits(found)],
      };
    },
  },
  {
    id: 'regression-line',
    name: 'Regression line',
    group,
    about: regressionLine,
    purpose: 'How much higher one figure is where the other is higher by one, and how sure that is.',
    usedFor: 'The line through the areas and its band, in relationships.',
    example: () => {
      const { intercept, slope, explained } = regressionLine(withSameWeight(), 0.95);
      return {
        ...given(),
        results: [
          ...nameFigures({ Intercept: intercept.value, Slope: slope.value }),
          ...nameFigures({
            'Lower 95% limit of the slope': slope.lower,
            'Upper 95% limit of the slope': slope.upper,
            'Part of the scatter explained': explained,
          }),
        ],
      };
    },
  },
  {
    id: 'weighted-least-squares',
    name: 'Weighted least squares',
    group,
    about: fitLine,
    purpose: 'The straight line closest to points of which some count for more than others.',
    usedFor: 'The recent trend, and the regression line.',
    example: () => {
      const { intercept, slope } = fitLine(withSameWeight());
      return { ...given(), results: nameFigures({ Intercept: intercept, Slope: slope }) };
    },
  },
];

const districts = [
  { x: 10, y: 60 },
  { x: 20, y: 80 },
  { x: 30, y: 70 },
  { x: 40, y: 90 },
];

const withSameWeight = () => districts.map((district) => ({ ...district, weight: 1 }));

const given = () => ({
  sentence:
    'Say that four districts have these percentages of children in low income families and rates of injury admissions per 10,000.',
  inputs: districts.map(({ x, y }, place) => ({ name: `District ${place + 1}`, value: `${x}%, ${y}` })),
});
