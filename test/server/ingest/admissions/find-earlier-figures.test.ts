import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import { findEarlierFigures } from '../../../../server/ingest/admissions/find-earlier-figures.ts';
import type { HeldRelease } from '../../../../server/ingest/held.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { observation, period } from '../../store/store-bench.ts';

const slots = new AdmissionSlots(classifyCauses(loadCatalogue().causes));

const figure = (change: Partial<HeldRelease>): HeldRelease => ({
  ...observation({ area: 'E07000223', period: period('2022/23'), age: ageBand(0, 4), value: null }),
  ...{ extract: 'a', policy: 'nhs-suppress-1-7-round-5', missing: 'not-available' },
  ...change,
});

async function find(...held: HeldRelease[]) {
  const isRelated = ({ area }: { area: string }) => area !== 'E07000001';
  return findEarlierFigures(heldInMemory([], [], held), { slots, isRelated });
}

describe('what earlier extracts published', () => {
  it.each([
    ['a rounded count', { count: 40 }, { least: 38, most: 42 }],
    ['none', { count: 0 }, { least: 0, most: 0 }],
    ['a masked count', { count: null, missing: 'suppressed' }, 'masked'],
    ['a count of a country that is not rounded', { count: 43, area: 'E92000001' }, { least: 43, most: 43 }],
    ['one that may be', { count: 45, area: 'E92000001' }, { least: 43, most: 47 }],
    ['a count that is published openly', { count: 43, policy: 'published-open' }, { least: 43, most: 43 }],
  ] as const)('is %s', async (_, change, shown) => {
    const { releases } = await find(figure(change));
    expect(releases).toEqual([[{ place: expect.any(String), slot: 0, age: 1, shown }]]);
  });

  it.each([
    ['a count withheld for another', { count: null, missing: 'suppressed', notes: ['Withheld …'] }],
    [
      'what a publisher hid by a rule of its own',
      { count: null, missing: 'suppressed', policy: 'published-open' },
    ],
    ['an age that is not counted here', { age: ageBand(15, 24) }],
    ['an area that has nothing to do with it', { area: 'E07000001' }],
    ['a category that is not counted here', { category: { type: 'a', value: 'b' } }],
  ] as const)('leaves out %s, and yet knows the extract', async (_, change) => {
    const found = await find(figure(change as Partial<HeldRelease>));
    expect(found).toMatchObject({ releases: [], extracts: ['a'] });
  });

  it('is listed by extract, the last first', async () => {
    const { releases, extracts, places } = await find(figure({}), figure({ extract: 'b', sex: 'male' }));
    expect(releases.map(([first]) => first?.slot)).toEqual([1, 0]);
    expect(extracts).toEqual(['a', 'b']);
    expect([...places.values()].map(({ area }) => area)).toEqual(['E07000223']);
  });
});
