import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';

const header = 'area_code,neighbour_code,rank,distance,closeness,set,published,source';

describe('a published set of statistical neighbours', () => {
  it('is dated by its publication, and leaves out an area in its own list', async () => {
    const { reading, entries } = await readFile(
      [
        header,
        'E10000032,E10000032,0,0,,Example neighbours,2024-03-01,An institute',
        'E10000032,E10000030,1,0.0352,,Example neighbours,2024-03-01,An institute',
      ].join('\n'),
    );
    expect(reading).toMatchObject({
      accepted: true,
      layout: 'neighbours',
      released: '2024-03-01',
      rowsRead: 2,
      rowsAccepted: 1,
      demonstration: false,
    });
    expect(entries).toMatchObject([
      { body: { neighbours: [{ code: 'E10000030', rank: 1, distance: 0.0352, closeness: null }] } },
    ]);
  });

  it('needs no distance, no words and no source', async () => {
    const { entries } = await readFile(
      'area_code,neighbour_code,rank,set,published\nE10000032,E10000030,1,Example neighbours,2024-03-01\n',
    );
    expect(entries).toMatchObject([
      { body: { source: null, neighbours: [{ distance: null, closeness: null }] } },
    ]);
  });

  it('is demonstration data where the name of the set says so', async () => {
    const { reading } = await readFile(
      [header, 'E10000032,E10000030,1,,,Neighbours (demonstration),2024-03-01,'].join('\n'),
    );
    expect(reading).toMatchObject({ accepted: true, demonstration: true });
  });
});
