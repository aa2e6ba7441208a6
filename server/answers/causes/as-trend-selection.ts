import type { TrendSelection } from '../trend/trend-selection.ts';
import type { CausesShown } from './describe-causes.ts';

/** What is shown of causes as a selection of a trend by category, so that eras and words of trends serve both. */
export function asTrendSelection({ selection, age }: CausesShown): TrendSelection {
  const { indicator, area, benchmark, sex } = selection;
  return {
    indicator,
    areas: [area],
    sex,
    age,
    benchmark,
    by: 'category',
    categoryType: null,
    show: 'value',
  };
}
