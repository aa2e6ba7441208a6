import { describe, expect, it } from 'vitest';
import { toPublishedNeighbours } from '../../../../server/answers/neighbours/find-published.ts';
import { neighbourAreas, neighbourEntry } from '../../../support/neighbour-cases.ts';

const shownFor = (code: string) => {
  const list = neighbourEntry({ neighbours: [{ code, rank: 1, distance: 0.1, closeness: null }] }).body;
  const set = { id: 'example', name: list.set, kind: 'published' as const, published: null, source: null };
  return toPublishedNeighbours({ set, list, extract: 'set' }, neighbourAreas, '2026-01-31')[0];
};

describe('a neighbour in a published list', () => {
  it.each([
    ['in force is itself', 'E10000014', 'E10000014', null],
    [
      'whose code alone changed is the area of today',
      'E10000016',
      'E10000015',
      'Listed under its earlier code, E10000016.',
    ],
    [
      'that was divided stays, and says what replaced it',
      'E10000017',
      'E10000017',
      'Fenshire (E10000017) was in force until 31 March 2023. It was replaced by Ashby (E10000011) and Barton (E10000012).',
    ],
    ['that nobody knows goes by its code', 'W06000001', 'W06000001', null],
  ])('%s', (_title, listed, code, note) => {
    expect(shownFor(listed)).toMatchObject({ area: { code }, rank: 1, distance: 0.1, note, parts: [] });
  });
});
