import proj4 from 'proj4';
import type { Position } from './entry.ts';

/** A place in metres to the east and to the north of the false origin of the British National Grid (EPSG:27700). */
export type GridPlace = readonly [easting: number, northing: number];

/**
 * The transverse Mercator projection of the grid on the Airy ellipsoid, and the seven parameters between its datum
 * (OSGB36) and WGS 84, as Ordnance Survey gives them ("A guide to coordinate systems in Great Britain"): right to about
 * five metres, which no map of a county can show.
 */
const grid = proj4(
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
);

/** Where the grid ends, from the Scillies to Norfolk and Shetland, with some sea around. */
const ends = { east: 700_000, north: 1_300_000 } as const;

/** Where a place in longitude and latitude lies on the grid. */
export function toNationalGrid([longitude, latitude]: Position): GridPlace {
  const [easting = 0, northing = 0] = grid.forward([longitude, latitude]);
  return [easting, northing];
}

/** The longitude and latitude (WGS 84) of a place on the grid. */
export function fromNationalGrid([easting, northing]: GridPlace): Position {
  const [longitude = 0, latitude = 0] = grid.inverse([easting, northing]);
  return [longitude, latitude];
}

/** Whether two numbers could be a place on the grid. */
export const isOnNationalGrid = ([easting, northing]: GridPlace): boolean =>
  easting >= 0 && easting <= ends.east && northing >= 0 && northing <= ends.north;
