import type { PlaneOutline } from '../../server/answers/comparison/boundaries/thin-outlines.ts';
import type { Boundary, Entry, Position } from '../../server/observation/entry.ts';

/** Small invented outlines: no real boundary of a place. */

/** A square in metres, its lower left corner given. */
export const squareOutline = (left: number, bottom: number, side: number): PlaneOutline => [
  [
    [
      [left, bottom],
      [left + side, bottom],
      [left + side, bottom + side],
      [left, bottom + side],
      [left, bottom],
    ],
  ],
];

/** A box in degrees, its lower left corner given. */
export function boxRing(west: number, south: number, wide: number, high: number): Position[] {
  return [
    [west, south],
    [west + wide, south],
    [west + wide, south + high],
    [west, south + high],
    [west, south],
  ];
}

/** A boundary of an area that is a box in degrees. */
export function boxBoundary(
  code: string,
  [west, south, wide, high]: readonly [number, number, number, number],
): Boundary {
  const coordinates = [boxRing(west, south, wide, high)];
  return { code, name: code, geometry: { type: 'Polygon', coordinates } };
}

/** The entry of a boundary, as an extract has it. */
export const boundaryEntry = (body: Boundary, line = 1): Entry<'boundary'> => ({
  kind: 'boundary',
  key: body.code,
  body,
  line,
});
