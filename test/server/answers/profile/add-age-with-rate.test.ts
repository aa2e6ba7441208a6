import { afterAll, describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { addAgeWithRate } from '../../../../server/answers/profile/add-age-with-rate.ts';
import { findProfileLines } from '../../../../server/answers/profile/find-profile-lines.ts';
import { ageBand, ageKey } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import {
  areas,
  catalogue,
  england,
  extract,
  observation,
  surrey,
  westSussex,
} from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

/** A number of events without people to divide by. */
const countOnly = {
  value: null,
  lower95: null,
  upper95: null,
  count: 69,
  denominator: null,
  missing: 'not-available',
} satisfies Partial<StoredObservation>;

/** West Sussex has a count at its usual age and rates at three others; Surrey a rate at its usual age and one other. */
const observations = [
  observation('2023/24', countOnly),
  observation('2023/24', { ...countOnly, age: ageBand(5, 9) }),
  observation('2023/24', { value: 39.2, age: ageBand(0, 17) }),
  observation('2023/24', { value: 20, age: ageBand(0, 15) }),
  observation('2023/24', { area: 'E10000030', value: 60 }),
  observation('2023/24', { area: 'E10000030', value: 50, age: ageBand(0, 17) }),
];

const { store, close } = await fillStore([{ extract: extract('real'), observations }]);

afterAll(close);

async function rowsOf(area: Area, ages = [ageBand(0, 14)]): Promise<string[]> {
  const { indicator } = requireIndicator('90284', catalogue, await store.findHoldings());
  const subject = { indicator, ages };
  const selection = { area, benchmark: england, subjects: [], notHeld: [], partner: null };
  const ground = { areas, extracts: new Map([['real', extract('real')]]) };
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const usual = await findProfileLines(subject, selection, ground, context);
  const { rows } = await addAgeWithRate(usual, subject, selection, ground, context);
  return rows.map((row) => `${ageKey(row.area.age)}: ${row.area.observations.at(-1)?.value ?? 'no value'}`);
}

describe('an age with a rate beside usual ages without', () => {
  it('is the widest held', async () => {
    expect(await rowsOf(westSussex)).toEqual(['0-14: no value', '0-17: 39.2']);
  });

  it('is not looked for where a usual age has a rate', async () => {
    expect(await rowsOf(surrey)).toEqual(['0-14: 60']);
    expect(await rowsOf(westSussex, [ageBand(0, 14), ageBand(0, 15)])).toEqual([
      '0-14: no value',
      '0-15: 20',
    ]);
  });

  it('is not put in the place of figures that nobody holds', async () => {
    expect(await rowsOf(england)).toEqual(['0-14: no value']);
  });
});
