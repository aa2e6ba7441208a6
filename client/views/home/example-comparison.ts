import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { defaultTrendSelection } from '../../selection/trend-selection.ts';

/** A comparison to begin with: two neighbours on the south coast, one a county and one a city. */
export const exampleComparison = printTrendSelection({
  ...defaultTrendSelection,
  areas: ['E10000032', 'E06000043'],
});
