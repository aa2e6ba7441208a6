import { describe, expect, it } from 'vitest';
import { arrangeTiles } from '../../../../../server/answers/comparison/tiles/arrange-tiles.ts';
import { adur, areas, cumberland, southEast, surrey, westSussex } from '../../../../support/answer-cases.ts';

const middles = new Map([
  [surrey.code, { longitude: -0.4, latitude: 51.25, extract: 'outlines' }],
  [westSussex.code, { longitude: -0.5, latitude: 50.95, extract: 'outlines' }],
]);

describe('areas as tiles', () => {
  it('stand by region and name where no outlines are held, and it says so', () => {
    const map = arrangeTiles([westSussex, surrey], { known: areas, middles: new Map() });
    expect(map.arrangement).toBe('regions');
    expect(map.blocks).toEqual([
      {
        region: { code: 'E12000008', name: 'South East', type: 'region' },
        tiles: [
          { code: surrey.code, label: 'Sur', column: null, row: null },
          { code: westSussex.code, label: 'WS', column: null, row: null },
        ],
      },
    ]);
    expect(map.note).toContain('within a region the areas stand in the order of their names');
    expect(map.extracts).toEqual([]);
  });

  it('stand by the outlines where those of all are held: Surrey to the north and east of West Sussex', () => {
    const map = arrangeTiles([westSussex, surrey], { known: areas, middles });
    expect([map.arrangement, map.extracts]).toEqual(['outlines', ['outlines']]);
    const [first, second] = map.blocks[0]?.tiles ?? [];
    expect([first?.label, second?.label]).toEqual(['Sur', 'WS']);
    expect(first?.row ?? 9).toBeLessThan(second?.row ?? 0);
    expect(first?.column ?? 0).toBeGreaterThanOrEqual(second?.column ?? 9);
  });

  it('stand by region where the outline of one is wanting, and it says of how many they are held', () => {
    const map = arrangeTiles([westSussex, surrey, adur], { known: areas, middles });
    expect(map.arrangement).toBe('regions');
    expect(map.note).toContain('Outlines are held of 2 of the 3 areas');
  });

  it('stand in the region of their county, a region in its own, and what has none apart, last', () => {
    const map = arrangeTiles([cumberland, adur, southEast], { known: areas, middles: new Map() });
    expect(
      map.blocks.map(({ region, tiles }) => [region?.name ?? null, tiles.map(({ label }) => label)]),
    ).toEqual([
      ['South East', ['Adu', 'SE']],
      [null, ['Cum']],
    ]);
  });

  it('are none of no areas', () => {
    expect(arrangeTiles([], { known: areas, middles }).blocks).toEqual([]);
  });
});
