import { describe, expect, it } from 'vitest';
import { drawBoundaries } from '../../../../../server/answers/comparison/boundaries/draw-boundaries.ts';
import type { PlaneOutline } from '../../../../../server/answers/comparison/boundaries/thin-outlines.ts';
import { loadCatalogue } from '../../../../../server/catalogue/load-catalogue.ts';
import { boundaryMapSchema } from '../../../../../server/contract/boundary-map.ts';
import { extract } from '../../../../support/answer-cases.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const known = loadCatalogue().areas;
const extracts = new Map([['squares', extract('squares', { layout: 'boundaries' })]]);

/** Squares of two kilometres for boroughs in a row, and large ones for counties far from them. */
const boroughs = Array.from({ length: 6 }, (_, at) => `E0900000${at + 1}`);
const squares: readonly (readonly [string, PlaneOutline])[] = [
  ...boroughs.map((code, at) => [code, squareOutline(500_000 + at * 2_000, 180_000, 2_000)] as const),
  ['E10000032', squareOutline(500_000, 110_000, 40_000)],
  ['E10000020', squareOutline(590_000, 300_000, 50_000)],
  ['E06000057', squareOutline(400_000, 580_000, 50_000)],
];

/** Next to the boroughs: 12 km of the 22 that both take are London. */
const neighbour = ['E10000015', squareOutline(500_000, 182_000, 20_000)] as const;

function draw(codes: readonly string[], held = squares) {
  const areas = codes.flatMap((code) => known.get(code) ?? []);
  const outlines = {
    byCode: new Map(held),
    extractOf: new Map(held.map(([code]) => [code, 'squares'])),
  };
  const map = drawBoundaries(areas, outlines, { known, extracts });
  expect(boundaryMapSchema.parse(map)).toEqual(map);
  return map;
}

const all = squares.map(([code]) => code);

describe('a map of boundaries', () => {
  it('shows London a second time, enlarged, where its boroughs are small on the whole map', () => {
    const { panels, inset, note } = draw(all);
    expect(panels.map(({ name, shapes }) => [name, shapes.length])).toEqual([
      [null, 9],
      ['London', 6],
    ]);
    // 12 km of boroughs in 1,000 units are 12 m a unit; the whole, 520 km high, has 2,000.
    expect(panels.map(({ metresInUnit }) => metresInUnit)).toEqual([260, 12]);
    expect(inset).not.toBeNull();
    expect(note).toContain('London is shown a second time');
  });

  it.each([
    ['of London alone', boroughs],
    ['with few boroughs', [...boroughs.slice(0, 4), 'E10000032', 'E06000057']],
    ['on which London is large', [...boroughs, 'E10000015']],
  ])('has one panel %s', (_, codes) => {
    expect(draw(codes, [...squares, neighbour]).panels.map(({ name }) => name)).toEqual([null]);
  });

  it('names what has no boundary, and draws the rest', () => {
    const { panels, without, extracts: used, why } = draw(['E10000032', 'E10000030']);
    expect(panels[0]?.shapes.map(({ code }) => code)).toEqual(['E10000032']);
    expect(without.map(({ area }) => area.name)).toEqual(['Surrey']);
    expect([used, why]).toEqual([['squares'], null]);
  });

  it('is none where nothing is held, and says what to bring', () => {
    const { panels, inset, without, why, howToSupply } = draw(['E10000032'], []);
    expect([panels, inset, without.length]).toEqual([[], null, 1]);
    expect(why).toBe('No boundaries of areas are held.');
    expect(howToSupply).toContain('Bring a file of boundaries');
  });
});
