import { describe, expect, it } from 'vitest';
import {
  gatherNeighbours,
  type NeighbourRow,
} from '../../../../server/ingest/registers/gather-neighbours.ts';

const row = (code: string, rank: number, changes: Partial<NeighbourRow> = {}): NeighbourRow => ({
  area: 'E10000032',
  set: 'Example neighbours',
  published: '2024-03-01',
  source: 'An institute',
  code,
  rank,
  distance: rank / 10,
  closeness: null,
  ...changes,
});

describe('the rows of a published set', () => {
  it('become one list an area, in the order of ranks and then of codes', () => {
    const gathered = gatherNeighbours();
    const rows = [row('E06000043', 2), row('E06000017', 2), row('E10000030', 1)];
    expect(rows.map((each, at) => gathered.take(each, at + 2))).toEqual([null, null, null]);
    expect(gathered.list()).toMatchObject([
      {
        kind: 'neighbours',
        key: 'example neighbours|E10000032',
        line: 2,
        body: { neighbours: [{ code: 'E10000030' }, { code: 'E06000017' }, { code: 'E06000043' }] },
      },
    ]);
  });

  it('are of one set however its name is spaced and capitalised', () => {
    const gathered = gatherNeighbours();
    gathered.take(row('E10000030', 1), 2);
    gathered.take(row('E06000043', 2, { set: 'EXAMPLE  Neighbours' }), 3);
    expect(gathered.list()).toMatchObject([{ body: { set: 'Example neighbours' } }]);
  });

  it.each([
    ['the same again', row('E10000030', 1), 'row-repeated', 'neighbour_code'],
    ['another rank', row('E10000030', 2), 'neighbour-listed-twice', 'neighbour_code'],
    ['another date', row('E06000043', 2, { published: '2025-03-01' }), 'set-of-two-dates', 'published'],
    ['another source', row('E06000043', 2, { source: null }), 'set-of-two-dates', 'source'],
  ])('are not taken when they say %s', (_title, second, rule, header) => {
    const gathered = gatherNeighbours();
    gathered.take(row('E10000030', 1), 2);
    expect(gathered.take(second, 3)).toMatchObject({ rule, header });
    expect(gathered.list()[0]?.body.neighbours).toHaveLength(1);
  });
});
