import { afterAll, describe, expect, it } from 'vitest';
import { findPublishedLists, setId } from '../../../../server/answers/neighbours/published-sets.ts';
import { extract } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { neighbourEntry } from '../../../support/neighbour-cases.ts';

const { store, close } = await fillStore([
  {
    extract: extract('sets'),
    observations: [],
    entries: [
      neighbourEntry({ area: 'E10000016' }),
      neighbourEntry({ area: 'E10000015', source: 'of the code in force' }),
      neighbourEntry({ area: 'E10000016', set: 'Another set' }),
      neighbourEntry({ area: 'E10000011' }),
    ],
  },
]);

afterAll(close);

describe('the published sets of an area', () => {
  it('are found under every code that it has had, the code in force first, by name', async () => {
    const lists = await findPublishedLists(['E10000015', 'E10000016'], { store, version: 1 });
    expect(lists.map(({ set, list }) => [set.id, list.area])).toEqual([
      ['another-set', 'E10000016'],
      ['example-neighbours', 'E10000015'],
    ]);
  });

  it.each([
    ['CIPFA nearest neighbours', 'cipfa-nearest-neighbours'],
    ['DfE (SN) 2024', 'dfe-sn-2024'],
    ['Computed', 'published-computed'],
    ['…', 'published-'],
  ])('have an id made of their name, never that of ours: %s', (name, id) => {
    expect(setId(name)).toBe(id);
  });
});
