import { buildingBlocks } from './building-blocks.ts';
import { comparison } from './comparison.ts';
import { funnels } from './funnels.ts';
import { inequalities } from './inequalities.ts';
import type { Method } from './method.ts';
import { ratesAndProportions } from './rates-and-proportions.ts';
import { relationships } from './relationships.ts';
import { standardisedRates } from './standardised-rates.ts';
import { trends } from './trends.ts';

/** Every method, in the order in which it is read. */
export const methods: readonly Method[] = [
  ...ratesAndProportions,
  ...standardisedRates,
  ...inequalities,
  ...comparison,
  ...funnels,
  ...trends,
  ...relationships,
  ...buildingBlocks,
];
