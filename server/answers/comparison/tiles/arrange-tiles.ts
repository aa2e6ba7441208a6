import { findParents } from '../../../catalogue/area-lineage.ts';
import type { Tile, TileMap } from '../../../contract/tile-map.ts';
import type { Area } from '../../../observation/area.ts';
import { toAreaAnswer } from '../../contract-nouns.ts';
import type { KnownAreas } from '../../known-areas.ts';
import { abbreviateNames } from './abbreviate-names.ts';
import { assignCells } from './assign-cells.ts';
import type { Middle } from './find-middles.ts';

const ONE_SIZE =
  'Each tile is an area; all are of one size, whatever the size or the population of the area.';

/**
 * The areas of a comparison as a map of tiles: where outlines of all of them are held, each as near to the middle of its
 * own as a grid allows; otherwise by region, in the order of their names, and it says so.
 */
export function arrangeTiles(
  areas: readonly Area[],
  { known, middles }: { readonly known: KnownAreas; readonly middles: ReadonlyMap<string, Middle> },
): TileMap {
  const ordered = areas.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const labels = abbreviateNames(ordered.map(({ name }) => name));
  const labelled = ordered.map((area, place) => ({ area, label: labels[place] ?? '' }));
  const held = ordered.flatMap(({ code }) => middles.get(code) ?? []);
  return areas.length > 0 && held.length === areas.length
    ? byOutline(labelled, held)
    : byRegion(labelled, known, held.length);
}

interface Labelled {
  readonly area: Area;
  readonly label: string;
}

function byOutline(labelled: readonly Labelled[], middles: readonly Middle[]): TileMap {
  const cells = assignCells(toPlane(middles));
  return {
    arrangement: 'outlines',
    blocks: [
      {
        region: null,
        tiles: labelled.map(({ area, label }, place): Tile => {
          const { column, row } = cells[place] ?? { column: 0, row: 0 };
          return { code: area.code, label, column, row };
        }),
      },
    ],
    note: `${ONE_SIZE} It stands as near to the middle of the area's outline as the grid allows; areas of neighbouring tiles need not touch on the ground.`,
    extracts: [...new Set(middles.map(({ extract }) => extract))],
  };
}

/** A degree of longitude is shorter the further north; south is down. */
function toPlane(middles: readonly Middle[]) {
  const mean = middles.reduce((sum, { latitude }) => sum + latitude, 0) / middles.length;
  const shrink = Math.cos((mean * Math.PI) / 180);
  return middles.map(({ longitude, latitude }) => ({ x: longitude * shrink, y: -latitude }));
}

function byRegion(labelled: readonly Labelled[], known: KnownAreas, outlines: number): TileMap {
  const blocks = new Map<string, { region: Area | null; tiles: Tile[] }>();
  for (const { area, label } of labelled) {
    const region = findRegion(area, known);
    const block = blocks.get(region?.code ?? '') ?? { region, tiles: [] };
    block.tiles.push({ code: area.code, label, column: null, row: null });
    blocks.set(region?.code ?? '', block);
  }
  return {
    arrangement: 'regions',
    blocks: [...blocks.values()]
      .sort((one, other) => (one.region?.code ?? 'Z').localeCompare(other.region?.code ?? 'Z'))
      .map(({ region, tiles }) => ({ region: region && toAreaAnswer(region), tiles })),
    note: `${ONE_SIZE} Regions stand roughly as they lie in England; within a region the areas stand in the order of their names, which says nothing of where they lie. ${outlinesInWords(outlines, labelled.length)}`,
    extracts: [],
  };
}

function findRegion(area: Area, known: KnownAreas): Area | null {
  return [area, ...findParents(known, area.code)].find(({ types }) => types.includes('region')) ?? null;
}

function outlinesInWords(held: number, areas: number): string {
  return held === 0
    ? 'Outlines of areas (GeoJSON of the Office for National Statistics), once brought, give each its own place.'
    : `Outlines are held of ${held} of the ${areas} areas; once they are held of all, each has its own place.`;
}
