import { afterAll, expect, it } from 'vitest';
import { findSearchGround } from '../../../../server/answers/search/find-search-ground.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { extract } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { partner, partnerEntries } from '../../../support/partner-cases.ts';

const catalogue = loadCatalogue();
const { store, close } = await fillStore([
  { extract: extract('register'), observations: [], entries: partnerEntries(partner()) },
]);
afterAll(close);

const ground = (version: number) => findSearchGround({ store, catalogue, version, today: '2026-01-31' });

it('what can be searched is worked out once a version, with the registers brought by then', async () => {
  const first = await ground(1);
  expect(await ground(1)).toBe(first);
  const name = 'West Sussex Fire and Rescue Service';
  const names = (bodies: typeof first.bodies) => bodies.flatMap((each) => each.names[0]?.written ?? []);
  expect(names(first.bodies)).toContain(name);
  expect(names((await ground(0)).bodies)).not.toContain(name);
  expect(first.indicators).toHaveLength(catalogue.indicators.length);
});
