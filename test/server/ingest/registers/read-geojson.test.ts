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
        isFromGrid: false,
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

  it('turns places on the British National Grid into degrees', () => {
    // The water tower at Caister, as Ordnance Survey gives it: E 651409.903 N 313177.270 is 52 39 28.8282 N, 1 42
    // 57.8663 E, that is 52.658008 N, 1.716074 E; five metres are 0.00005 of a degree to the north, 0.00007 to the east.
    const tower = [651409.903, 313177.27];
    const eastings = [tower, [400_000, 313_177.27], [400_000, 213_177.27], tower];
    const [feature] = readGeoJson(collection({ type: 'Polygon', coordinates: [eastings] })) ?? [];
    const [longitude, latitude] = feature?.geometry?.coordinates.flat(2) ?? [];
    expect(Math.abs(Number(latitude) - 52.658008)).toBeLessThan(0.00005);
    expect(Math.abs(Number(longitude) - 1.716074)).toBeLessThan(0.00007);
    expect(feature).toMatchObject({ isProjected: false, isFromGrid: true });
  });

  it('tells places of another grid, and one on the British National Grid among them changes nothing', () => {
    const mercator = ring.map(([x = 0, y = 0]) => [x - 50_000, y + 6_600_000]);
    const mixed = [...mercator.slice(0, 2), [400_000, 300_000], ...mercator.slice(2)];
    for (const places of [mercator, mixed])
      expect(readGeoJson(collection({ type: 'Polygon', coordinates: [places] }))).toMatchObject([
        { isProjected: true, isFromGrid: false },
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
