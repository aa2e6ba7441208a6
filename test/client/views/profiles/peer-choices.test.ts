import { describe, expect, it } from 'vitest';
import { chosenPeers, peerChoices, peersOfChoice } from '../../../../client/views/profiles/peer-choices.ts';

const groups = [{ name: 'South coast', areas: ['E10000032', 'E06000043'] }];

describe('the peers to choose from', () => {
  it('are all of the kind, the neighbours and the saved groups', () => {
    expect(peerChoices(undefined, groups).map(({ label }) => label)).toEqual([
      'All areas of its kind',
      'Its statistical neighbours',
      'Group: South coast',
    ]);
  });

  it.each([
    [undefined, 'type'],
    [['neighbours'], 'neighbours'],
    [['E06000043', 'E10000032'], 'group:South coast'],
    [['neighbours:cipfa'], 'neighbours:cipfa'],
    [['E10000011', 'E10000012'], 'E10000011 E10000012'],
  ])('keep what an address says: %j', (peers, chosen) => {
    expect(chosenPeers(peers, groups)).toBe(chosen);
    expect(peerChoices(peers, groups).map(({ value }) => value)).toContain(chosen);
  });

  it('write the address that they were read from', () => {
    expect(peersOfChoice('type', groups)).toBeUndefined();
    expect(peersOfChoice('group:South coast', groups)).toEqual(['E10000032', 'E06000043']);
    expect(peersOfChoice('neighbours:cipfa', groups)).toEqual(['neighbours:cipfa']);
    expect(peersOfChoice('E10000011 E10000012', groups)).toEqual(['E10000011', 'E10000012']);
  });
});
