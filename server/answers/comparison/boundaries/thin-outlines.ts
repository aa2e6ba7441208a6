import type { GeometryCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** A ring of places on a plane, the last being the first again. */
export type PlaneRing = readonly (readonly [x: number, y: number])[];

/** The parts of an area on a plane, each its outer ring and then its holes. */
export type PlaneOutline = readonly (readonly PlaneRing[])[];

/**
 * Outlines with fewer places: those are left out whose triangle with their neighbours is smaller than a surface
 * (Visvalingam and Whyatt 1993), and parts and holes that are themselves smaller. An edge that two areas share is
 * thinned once, so that no gap opens between them. An area never vanishes: of one so small the largest part stays.
 */
export function thinOutlines(
  outlines: ReadonlyMap<string, PlaneOutline>,
  surface: number,
): ReadonlyMap<string, PlaneOutline> {
  const codes = [...outlines.keys()];
  const shared = topology({ areas: collect([...outlines.values()]) }) as Topology<
    Objects<Record<string, unknown>>
  >;
  const thinned = simplify(presimplify(shared), surface);
  return new Map(
    readCollection(thinned).map((parts, place): [string, PlaneOutline] => {
      const code = codes[place] ?? '';
      const kept = parts
        .filter(([outer]) => outer !== undefined && surfaceOf(outer) >= surface)
        .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => surfaceOf(hole) >= surface)]);
      return [code, kept.length > 0 ? kept : largestPart(outlines.get(code) ?? [])];
    }),
  );
}

/** The surface within a ring, whichever way round it runs. */
export function surfaceOf(ring: PlaneRing): number {
  let twice = 0;
  for (const [place, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[place + 1] ?? ring[0] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** The part with the largest outer ring, as the only one. */
export function largestPart(outline: PlaneOutline): PlaneOutline {
  const bySize = outline.toSorted(([one = []], [other = []]) => surfaceOf(other) - surfaceOf(one));
  return bySize.slice(0, 1);
}

function collect(outlines: readonly PlaneOutline[]): GeometryCollection {
  return {
    type: 'GeometryCollection',
    geometries: outlines.map(
      (outline): MultiPolygon => ({
        type: 'MultiPolygon',
        coordinates: outline.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      }),
    ),
  };
}

function readCollection(thinned: Topology): PlaneOutline[] {
  const { areas } = thinned.objects;
  if (areas?.type !== 'GeometryCollection') return [];
  return feature(thinned, areas).features.map(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? toPlane(geometry) : [],
  );
}

const toPlane = ({ coordinates }: MultiPolygon): PlaneOutline =>
  coordinates.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)));
