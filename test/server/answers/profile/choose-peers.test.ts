import { afterAll, describe, expect, it } from 'vitest';
import { choosePeers } from '../../../../server/answers/profile/choose-peers.ts';
import type { Area } from '../../../../server/observation/area.ts';
import { extract } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import {
  neighbourAreas,
  neighbourCatalogue,
  neighbourEntry,
  places,
  povertyFilling,
} from '../../../support/neighbour-cases.ts';

const { store, close } = await fillStore([
  povertyFilling,
  { extract: extract('set'), observations: [], entries: [neighbourEntry()] },
]);

afterAll(close);

const context = { store, catalogue: neighbourCatalogue, version: 2, today: '2026-01-31' };
const choose = (asked?: readonly string[], area: Area = places.ashby) =>
  choosePeers(asked, { area, areas: neighbourAreas }, context);

describe('what an area is set beside', () => {
  it.each([[undefined], [['type']]])('is all areas of its type: %j', async (asked) => {
    const peers = await choose(asked);
    expect(peers?.codes).toHaveLength(5);
    expect(peers?.name).toBeUndefined();
  });

  it('is itself and its statistical neighbours', async () => {
    expect(await choose(['neighbours'])).toMatchObject({
      areaType: 'utla',
      name: 'areas (itself and its statistical neighbours)',
      how: 'The 4 areas most like Ashby of 4 upper-tier and unitary authorities, worked out here from: Children aged 0 to 15 and Children in relative low income.',
      extracts: ['poverty'],
      codes: [['E10000011'], ['E10000012'], ['E10000015', 'E10000016'], ['E10000013'], ['E10000014']],
    });
  });

  it('is itself and its neighbours in a published set', async () => {
    expect(await choose(['neighbours:example-neighbours'])).toMatchObject({
      name: 'areas (itself and its neighbours in “Example neighbours”)',
      codes: [['E10000011'], ['E10000014'], ['E10000015', 'E10000016']],
    });
  });

  it('is itself and the areas that are named, each once', async () => {
    expect(await choose(['e10000013', 'E10000011'])).toMatchObject({
      name: 'areas (itself and those chosen)',
      codes: [['E10000011'], ['E10000013']],
    });
  });

  it('says why it has no neighbours', async () => {
    expect((await choose(['neighbours'], places.england))?.why).toContain('England has no like');
  });

  it.each([
    [['neighbours:cipfa'], 404, 'unknown set of neighbours: cipfa'],
    [['E10000099'], 404, 'unknown area: E10000099'],
    [['neighbours', 'E10000013'], 400, 'too many peers: E10000013'],
  ])('is nothing that is not known: %j', async (asked, status, message) => {
    await expect(choose(asked)).rejects.toMatchObject({ status, message: expect.stringContaining(message) });
  });
});
