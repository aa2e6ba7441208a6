import type { AreaGeometry, Position } from '../../observation/entry.ts';
import { fromNationalGrid, isOnNationalGrid } from '../../observation/national-grid.ts';

/** A feature of a collection (RFC 7946), as far as it could be read. */
export interface GeoFeature {
  readonly code: string | null;
  /** The year in the name of the code's property (CTYUA23CD is of 2023); null where there is none. */
  readonly year: number | null;
  readonly name: string | null;
  /** Null where there is none, or it is no outline. */
  readonly geometry: AreaGeometry | null;
  /** Whether a place lies outside longitude -180 to 180 and latitude -90 to 90, and not on the National Grid. */
  readonly isProjected: boolean;
  /** Whether its places were metres on the British National Grid, and have been turned into degrees. */
  readonly isFromGrid: boolean;
}

const CODE_PROPERTY = /^(?:[A-Z]+\d{0,2}CD|area_?code|areacd|code|gss_?code)$/i;
const NAME_PROPERTY = /^(?:[A-Z]+\d{0,2}NM|area_?name|areanm|name)$/i;

/** Decimal places that are kept: a tenth of a metre, and far less than generalised boundaries promise. */
const DECIMALS = 6;

/** Whether a text begins as a collection of features does. */
export function looksLikeGeoJson(beginning: string): boolean {
  return /^\s*\{/.test(beginning) && /"(?:FeatureCollection|features|crs)"/.test(beginning);
}

/**
 * The features of a collection; null where the text is no such collection. Where the places of all of them can only be
 * metres on the British National Grid, they are turned into longitude and latitude.
 */
export function readGeoJson(text: string): GeoFeature[] | null {
  const document = parse(text);
  if (!isRecord(document) || document.type !== 'FeatureCollection' || !Array.isArray(document.features)) {
    return null;
  }
  const features = document.features.map(readFeature);
  return isOnGrid(features) ? features.map(fromGrid) : features;
}

/** Degrees lie in the corner of the grid that is open Atlantic, so that one place outside them tells the two apart. */
function isOnGrid(features: readonly GeoFeature[]): boolean {
  const isAll = ({ geometry }: GeoFeature) => geometry === null || placesOf(geometry).every(isOnNationalGrid);
  return features.some(({ isProjected }) => isProjected) && features.every(isAll);
}

function fromGrid(feature: GeoFeature): GeoFeature {
  const { geometry } = feature;
  if (geometry === null) return feature;
  const turn = (rings: readonly (readonly Position[])[]) => rings.map((ring) => ring.map(turnPlace));
  const turned: AreaGeometry =
    geometry.type === 'Polygon'
      ? { type: geometry.type, coordinates: turn(geometry.coordinates) }
      : { type: geometry.type, coordinates: geometry.coordinates.map(turn) };
  return { ...feature, geometry: turned, isProjected: false, isFromGrid: true };
}

function turnPlace(place: Position): Position {
  const [longitude, latitude] = fromNationalGrid(place);
  return [rounded(longitude), rounded(latitude)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readFeature(feature: unknown): GeoFeature {
  const { properties, geometry } = isRecord(feature) ? feature : {};
  const outline = readGeometry(geometry);
  const code = findProperty(properties, CODE_PROPERTY);
  return {
    code: code?.text ?? null,
    year: readYear(code?.name ?? ''),
    name: findProperty(properties, NAME_PROPERTY)?.text ?? null,
    geometry: outline,
    isProjected: outline !== null && placesOf(outline).some(isOffTheGlobe),
    isFromGrid: false,
  };
}

function findProperty(
  properties: unknown,
  pattern: RegExp,
): { readonly name: string; readonly text: string } | null {
  if (!isRecord(properties)) return null;
  for (const [name, value] of Object.entries(properties)) {
    if (pattern.test(name) && typeof value === 'string') return { name, text: value.trim() };
  }
  return null;
}

function readYear(property: string): number | null {
  const digits = /\d{2}/.exec(property)?.[0];
  return digits ? 2000 + Number(digits) : null;
}

function readGeometry(geometry: unknown): AreaGeometry | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') {
    const rings = readRings(coordinates);
    return rings && { type, coordinates: rings };
  }
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length === 0) return null;
  const polygons = coordinates.flatMap((rings) => {
    const read = readRings(rings);
    return read ? [read] : [];
  });
  return polygons.length === coordinates.length ? { type, coordinates: polygons } : null;
}

function readRings(rings: unknown): Position[][] | null {
  if (!Array.isArray(rings) || rings.length === 0) return null;
  const read = rings.map(readRing);
  return read.every((ring) => ring !== null) ? read : null;
}

/** A ring has four places or more, the last being the first again. */
function readRing(ring: unknown): Position[] | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const places = ring.map(readPosition);
  if (!places.every((place) => place !== null)) return null;
  const [first, last] = [places[0], places.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? places : null;
}

/** A height, if there is one, is of no use here. */
function readPosition(place: unknown): Position | null {
  if (!Array.isArray(place)) return null;
  const [longitude, latitude] = place;
  if (!isFiniteNumber(longitude) || !isFiniteNumber(latitude)) return null;
  return [rounded(longitude), rounded(latitude)];
}

function placesOf({ type, coordinates }: AreaGeometry): Position[] {
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
}

function isOffTheGlobe([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) > 180 || Math.abs(latitude) > 90;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
