import { comparisonSets } from './sets/comparisons.ts';
import { funnelSets } from './sets/funnels.ts';
import { inequalitySets } from './sets/inequalities.ts';
import { meanAndQuantileSets } from './sets/means-and-quantiles.ts';
import { proportionSets } from './sets/proportions.ts';
import { rateSets } from './sets/rates.ts';
import { standardisedRateSets } from './sets/standardised-rates.ts';
import { trendSets } from './sets/trends.ts';
import type { AnySet } from './vector-set.ts';

/** Every set of vectors that a method of ours answers. */
export const vectorSets: readonly AnySet[] = [
  ...rateSets,
  ...proportionSets,
  ...meanAndQuantileSets,
  ...standardisedRateSets,
  ...funnelSets,
  ...inequalitySets,
  ...trendSets,
  ...comparisonSets,
];
