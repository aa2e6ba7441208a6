import polylabel from 'polylabel';
import type { BoundaryPanel, BoundaryShape } from '../../../contract/boundary-map.ts';
import { largestPart, type PlaneOutline, type PlaneRing, surfaceOf, thinOutlines } from './thin-outlines.ts';

/** What is thinned away on the drawing, in square units: less than half a pixel of a map that is 700 pixels high. */
const SQUARE_UNITS = 1.5;

/** The rectangle around outlines, in their own unit, y to the north. */
export interface PlaneBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Outlines in metres as a drawing whose longer side has so many units: one scale both ways, so that a square stays one. */
export function drawPanel(
  outlines: ReadonlyMap<string, PlaneOutline>,
  { name, longest }: { readonly name: string | null; readonly longest: number },
): BoundaryPanel {
  const box = boxOf(outlines.values());
  const metresInUnit = Math.max(box.right - box.left, box.top - box.bottom, 1) / longest;
  const thinned = thinOutlines(outlines, SQUARE_UNITS * metresInUnit ** 2);
  const shapes = [...thinned].map(([code, outline]) => drawShape(code, toUnits(outline, box, metresInUnit)));
  return {
    name,
    width: Math.ceil((box.right - box.left) / metresInUnit),
    height: Math.ceil((box.top - box.bottom) / metresInUnit),
    metresInUnit,
    origin: { easting: Math.round(box.left), northing: Math.round(box.top) },
    shapes: shapes.toSorted((one, other) => other.surface - one.surface).map(({ shape }) => shape),
  };
}

export function boxOf(outlines: Iterable<PlaneOutline>): PlaneBox {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const [x, y] of outline.flat(2)) {
      [left, bottom] = [Math.min(left, x), Math.min(bottom, y)];
      [right, top] = [Math.max(right, x), Math.max(top, y)];
    }
  }
  return { left, bottom, right, top };
}

function toUnits(outline: PlaneOutline, { left, top }: PlaneBox, metresInUnit: number): PlaneOutline {
  return outline.map((rings) =>
    rings.map((ring) =>
      ring.map(([x, y]) => [Math.round((x - left) / metresInUnit), Math.round((top - y) / metresInUnit)]),
    ),
  );
}

function drawShape(code: string, outline: PlaneOutline): { shape: BoundaryShape; surface: number } {
  const [part = []] = largestPart(outline);
  const middle = polylabel(
    part.map((ring) => ring.map(([x, y]) => [x, y])),
    1,
  );
  const [x, y] = middle;
  const path = outline.flatMap((rings) => rings.map(toPath)).join('');
  const surface = surfaceOf(part[0] ?? []);
  return { shape: { code, path, x: tenth(x), y: tenth(y), reach: tenth(middle.distance) }, surface };
}

/** `M12 30l4 5-3 2z`: a first place, and steps from place to place, those of no length left out. */
function toPath(ring: PlaneRing): string {
  const [[startX, startY] = [0, 0], ...others] = ring.slice(0, -1);
  let [fromX, fromY] = [startX, startY];
  const steps: number[] = [];
  for (const [x, y] of others) {
    if (x === fromX && y === fromY) continue;
    steps.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  const along = steps.join(' ').replaceAll(' -', '-');
  return `M${startX} ${startY}${along === '' ? 'h1v1h-1' : `l${along}`}z`;
}

const tenth = (value: number): number => Math.round(Math.max(0, value) * 10) / 10;
