import { testTrendOfProportions } from '../../statistics/cochran-armitage.ts';
import { recentTrendOfProportions } from '../../statistics/recent-trend.ts';
import { testTrendOfValues } from '../../statistics/weighted-regression.ts';
import { type Method, nameFigures } from './method.ts';

const group = 'Trends';

const years = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

const falling = [30, 25, 20, 15, 10].map((count) => ({ count, denominator: 100 }));

const nameCounts = () =>
  falling.map(({ count, denominator }, place) => ({
    name: years[place] ?? '',
    value: `${count} of ${denominator}`,
  }));

/** Whether figures rise or fall with time. */
export const trends: readonly Method[] = [
  {
    id: 'recent-trend',
    name: 'Recent trend',
    group,
    about: recentTrendOfProportions,
    purpose: 'Whether the five latest yearly figures rise or fall by more than chance.',
    usedFor: 'The recent trend of every line on the trend page and in its downloads.',
    example: () => {
      const { chiSquared, gradient, direction } = recentTrendOfProportions(falling);
      return {
        sentence: 'Say that, of 100 schools, these numbers had a child injured in sport each year.',
        inputs: nameCounts(),
        results: nameFigures({
          'Chi-squared': chiSquared,
          'Change of log odds a year': gradient,
          'Recent trend': direction,
        }),
      };
    },
  },
  {
    id: 'cochran-armitage',
    name: 'Cochran-Armitage test',
    group,
    about: testTrendOfProportions,
    purpose: 'Whether proportions rise or fall along an order, such as years.',
    usedFor: 'The recent trend of percentages.',
    example: () => {
      const { chiSquared, gradient } = testTrendOfProportions(falling);
      return {
        sentence: 'Say that, of 100 schools, these numbers had a child injured in sport each year.',
        inputs: nameCounts(),
        results: nameFigures({ 'Chi-squared': chiSquared, 'Change of log odds a year': gradient }),
      };
    },
  },
  {
    id: 'weighted-regression',
    name: 'Weighted regression on time',
    group,
    about: testTrendOfValues,
    purpose: 'Whether rates rise or fall with time, the surer ones counting for more.',
    usedFor: 'The recent trend of rates and of every other figure that is no percentage.',
    example: () => {
      const points = [100, 95, 90, 85, 80].map((value) => ({ value, lower: value - 10, upper: value + 10 }));
      const { chiSquared, gradient } = testTrendOfValues(points, 0.95);
      return {
        sentence: 'Say that rates of injury admissions per 10,000 children were these, with 95% limits.',
        inputs: points.map(({ value, lower, upper }, place) => ({
          name: years[place] ?? '',
          value: `${value} (${lower} to ${upper})`,
        })),
        results: nameFigures({ 'Chi-squared': chiSquared, 'Change a year': gradient }),
      };
    },
  },
];
