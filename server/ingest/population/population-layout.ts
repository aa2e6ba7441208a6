import type { Layout } from '../layout.ts';
import { finishPopulation } from './gather-population.ts';

/** What all tables of population estimates have in common. */
export const populationLayout = {
  id: 'population',
  publisher: 'Office for National Statistics',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  fields: null,
  finish: finishPopulation,
} satisfies Partial<Layout>;
