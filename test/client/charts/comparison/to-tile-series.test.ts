import { describe, expect, it } from 'vitest';
import { toTileSeries } from '../../../../client/charts/comparison/to-tile-series.ts';
import type { ComparisonAnswer } from '../../../../server/contract/comparison.ts';
import { fifths, fiveAreas, highlighted, onMap, twoLevels } from '../../../support/comparison-answers.ts';

function tilesOf(answer: ComparisonAnswer) {
  const mapped = onMap(answer);
  return [...(mapped.tileMap ? toTileSeries(mapped, mapped.tileMap) : new Map()).values()];
}

describe('the tiles of a comparison', () => {
  it('say of each area its letters, name, value and details', () => {
    const [first] = tilesOf(fiveAreas);
    expect(first).toMatchObject({
      label: 'A0',
      name: 'Darlington',
      figure: '150.0',
      written: '150.0 per 10,000',
    });
    expect(first.details).toContain('1st highest of 5');
  });

  it('have shape and ground by what the area is compared as', () => {
    const shapes = tilesOf(fiveAreas).map(({ look }) => [look.shape, look.ground, look.ink]);
    expect(shapes.slice(1, 4)).toEqual([
      ['triangle', '#D4351C', '#FFFFFF'],
      ['diamond', '#FFDD00', '#0B0C0C'],
      ['circle', '#00703C', '#FFFFFF'],
    ]);
  });

  it('are an edge round white at the first of two levels', () => {
    const [worst, worse] = tilesOf(twoLevels);
    expect([worst.look.edge, worse.look.edge, worse.look.ground]).toEqual([null, '#D4351C', '#FFFFFF']);
  });

  it('have the number of their fifth', () => {
    const looks = tilesOf(fifths).map(({ look }) => look);
    expect([looks[0].symbol, looks.at(-1).symbol, looks[0].shape]).toEqual(['5', '1', null]);
    expect(new Set(looks.map(({ ground }) => ground)).size).toBe(5);
  });

  it('have the symbol and the reason where there is no value', () => {
    expect(tilesOf(fiveAreas).at(-1)).toMatchObject({
      name: 'Isles of Scilly',
      figure: '',
      written: '[x]',
      details: ['Not available from the publisher. Combined with Cornwall.'],
      look: { symbol: '[x]', shape: null, ground: '#FFFFFF' },
    });
  });

  it('are framed where the area is highlighted', () => {
    const framed = tilesOf(highlighted(fiveAreas)).map(({ isHighlighted }) => isHighlighted);
    expect(framed).toEqual([false, true, false, false, true, false]);
  });

  it('have no shape where nothing is compared', () => {
    expect(tilesOf({ ...fiveAreas, comparator: null })[0].look.shape).toBeNull();
  });
});
