import { describe, expect, it } from 'vitest';
import { looksLikeGeoJson, readGeoJson } from '../../../../server/ingest/registers/read-geojson.ts';

const ring = [
  [-0.1234567, 50.5],
  [0, 50.5],
  [0, 51],
  [-0.1234567, 50.5],
];

function collection(
  geometry: unknown,
  properties: unknown = { CTYUA23CD: 'E10000032', CTYUA23NM: 'West Sussex' },
) {
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}

describe('looksLikeGeoJson', () => {
  it('tells a collection of features from other JSON', () => {
    expect(looksLikeGeoJson('{ "type": "FeatureCollection",')).toBe(true);
    expect(looksLikeGeoJson('{"crs": {"type": "name"}')).toBe(true);
    expect(looksLikeGeoJson('{"areas": []}')).toBe(false);
    expect(looksLikeGeoJson('Area,"features"')).toBe(false);
  });
});

describe('readGeoJson', () => {
  it('reads code, name, year and outline, to six decimal places', () => {
    expect(readGeoJson(collection({ type: 'Polygon', coordinates: [ring] }))).toEqual([
      {
        code: 'E10000032',
        year: 2023,
        name: 'West Sussex',
        isProjected: false,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-0.123457, 50.5],
              [0, 50.5],
              [0, 51],
              [-0.123457, 50.5],
            ],
          ],
        },
      },
    ]);
  });

  it('leaves heights out', () => {
    const high = ring.map((place) => [...place, 12]);
    const [feature] = readGeoJson(collection({ type: 'MultiPolygon', coordinates: [[high]] })) ?? [];
    expect(feature?.geometry?.coordinates[0]?.[0]?.[1]).toEqual([0, 50.5]);
  });

  it.each([
    ['an open ring', { type: 'Polygon', coordinates: [ring.slice(0, 3)] }],
    ['a ring that ends elsewhere', { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [1, 52]]] }],
    ['one bad part of several', { type: 'MultiPolygon', coordinates: [[ring], [[ring[0]]]] }],
    ['places that are no numbers', { type: 'Polygon', coordinates: [ring.map(() => ['a', 'b'])] }],
    ['a point', { type: 'Point', coordinates: [0, 50] }],
    ['nothing', null],
  ])('gives no outline for %s', (_, geometry) => {
    expect(readGeoJson(collection(geometry))).toMatchObject([{ geometry: null }]);
  });

  it('tells places of a projected grid', () => {
    const eastings = ring.map(([x = 0, y = 0]) => [x + 510_000, y + 120_000]);
    expect(readGeoJson(collection({ type: 'Polygon', coordinates: [eastings] }))).toMatchObject([
      { isProjected: true },
    ]);
  });

  it('gives null for a cut text and for another kind of document', () => {
    expect(readGeoJson('{"type": "FeatureCollection", "features": [')).toBeNull();
    expect(readGeoJson('{"type": "Topology"}')).toBeNull();
  });

  it('gives no code where no property holds one', () => {
    expect(readGeoJson(collection(null, { objectid: 4 }))).toMatchObject([
      { code: null, year: null, name: null },
    ]);
  });
});
