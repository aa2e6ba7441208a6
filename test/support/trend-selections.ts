import { type KnownIndicator, listKnownIndicators } from '../../server/answers/known-indicators.ts';
import type { TrendSelection } from '../../server/answers/trend/trend-selection.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import { catalogue, england, westSussex } from './answer-cases.ts';

/** The first indicator of the tests' catalogue, as known before any extract has come. */
export function knownIndicator(): KnownIndicator {
  const [known] = listKnownIndicators(catalogue, []);
  if (!known) throw new Error('the catalogue of the tests is empty');
  return known;
}

/** West Sussex beside England, persons aged 0 to 14, by area, but for the changes given. */
export function trendSelection(changes: Partial<TrendSelection> = {}): TrendSelection {
  return {
    indicator: knownIndicator(),
    areas: [westSussex],
    sex: 'persons',
    age: ageBand(0, 14),
    benchmark: england,
    by: 'area',
    categoryType: null,
    show: 'value',
    ...changes,
  };
}
