import type { BoundaryMap } from '../../../contract/boundary-map.ts';
import { boxOf, type PlaneBox } from './draw-panel.ts';
import type { PlaneOutline } from './thin-outlines.ts';

/** Room for the name of an enlargement above it, and between it and the nearest land, as a part of the map's width. */
const NAME = 0.045;
const MARGIN = 0.02;

/** A smaller enlargement than this part of the map's width stands below the map instead. */
const SMALLEST = 0.22;
const LARGEST = 0.5;
const STEP = 0.01;

/**
 * The corner of a map in which an enlargement of a given shape is widest without covering any land: sea, or a country
 * that is not drawn; and how much height is free there. In units of the map; null where no corner has room.
 */
export function findInsetPlace(
  outlines: Iterable<PlaneOutline>,
  heightToWidth: number,
  metresInUnit: number,
): BoundaryMap['inset'] {
  const all = [...outlines];
  const box = boxOf(all);
  const places = all.flatMap((outline) => outline.flat(2));
  const width = box.right - box.left;
  const isFree = (corner: PlaneBox) => !places.some((place) => isWithin(place, corner, MARGIN * width));
  for (let share = LARGEST; share >= SMALLEST; share -= STEP) {
    const least = (share * heightToWidth + NAME) * width;
    const place = cornerNames.find((corner) => isFree(cornerOf(box, corner, share * width, least)));
    if (place === undefined) continue;
    let height = least;
    const taller = () => cornerOf(box, place, share * width, height + STEP * width);
    while (height < box.top - box.bottom && isFree(taller())) height += STEP * width;
    const free = cornerOf(box, place, share * width, height);
    return {
      left: Math.round((free.left - box.left) / metresInUnit),
      top: Math.round((box.top - free.top) / metresInUnit),
      width: Math.round((share * width) / metresInUnit),
      height: Math.round(height / metresInUnit),
    };
  }
  return null;
}

const isWithin = (
  [x, y]: readonly [number, number],
  { left, right, bottom, top }: PlaneBox,
  margin: number,
): boolean => x > left - margin && x < right + margin && y > bottom - margin && y < top + margin;

const cornerNames = ['upper left', 'upper right', 'lower left', 'lower right'] as const;

function cornerOf(
  { left, right, top, bottom }: PlaneBox,
  corner: (typeof cornerNames)[number],
  width: number,
  height: number,
): PlaneBox {
  const from = corner.endsWith('left') ? left : right - width;
  const upper = corner.startsWith('upper') ? top : bottom + height;
  return { left: from, right: from + width, top: upper, bottom: upper - height };
}
