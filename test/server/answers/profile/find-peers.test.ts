import { describe, expect, it } from 'vitest';
import { findPeers } from '../../../../server/answers/profile/find-peers.ts';
import type { Area } from '../../../../server/observation/area.ts';
import {
  adur,
  area,
  areas,
  cumberland,
  cumbria,
  england,
  southEast,
  surrey,
  westSussex,
} from '../../../support/answer-cases.ts';

const peersOf = (one: Area) => findPeers(one, areas, '2026-01-31');

describe('the peers of an area', () => {
  it('are the areas of its highest tier in force today, with the earlier codes of each', () => {
    expect(peersOf(westSussex)).toEqual({
      areaType: 'utla',
      codes: [['E10000032'], ['E10000030'], ['E06000063'], ['E06000064'], ['E08000038', 'E08000016']],
    });
    expect(peersOf(surrey)).toEqual(peersOf(cumberland));
  });

  it('are of a district the districts and unitary authorities', () => {
    expect(peersOf(adur)).toEqual({
      areaType: 'ltla',
      codes: [['E07000223'], ['E06000063'], ['E06000064'], ['E08000038', 'E08000016']],
    });
  });

  // On 31 March 2023 its successors were still to come, and Barnsley's code had not changed.
  it('are of an area of the past those in force on its last day', () => {
    expect(peersOf(cumbria)?.codes).toEqual([['E10000032'], ['E10000030'], ['E10000006'], ['E08000016']]);
  });

  it('are of a region the regions', () => {
    expect(peersOf(southEast)?.codes).toEqual([['E12000008']]);
  });

  it('are none for England and for areas of a kind that nobody knows', () => {
    expect(peersOf(england)).toBeNull();
    expect(peersOf(area('E54000001', 'An integrated care board', ['other']))).toBeNull();
  });
});
