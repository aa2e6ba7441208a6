/** Where the panels of a map of boundaries, its marks and its names stand; the screen and the paper draw the same. */
import type { BoundaryMap, BoundaryPanel } from './boundary-map.ts';
import { type LabelBox, type PointLabelPlace, placePointLabels } from './place-point-labels.ts';

/** Sizes in the unit of the drawing. */
export interface BoundaryRoom {
  readonly width: number;
  readonly tallest: number;
  /** A map at least so wide has the enlargement in its corner and beside it; on a narrower one it stands below. */
  readonly besideFrom: number;
  /** Height of a line with the name of an enlargement. */
  readonly line: number;
  /** Within this distance of its place a mark must have ground. */
  readonly markReach: number;
  /** The areas that are named, and how high and wide their names are. */
  readonly named: readonly { readonly code: string; readonly name: string; readonly width: number }[];
  readonly nameHeight: number;
}

export interface PlacedShape {
  readonly code: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly hasMark: boolean;
}

export interface PlacedPanel {
  /** Null for the map itself. */
  readonly name: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What paths are multiplied by. */
  readonly scale: number;
  readonly shapes: readonly PlacedShape[];
}

export interface PlacedAreaName {
  readonly code: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

export interface PlacedBoundaries {
  readonly panels: readonly PlacedPanel[];
  /** On the map, the part of it that is enlarged; null where none is. */
  readonly enlarged: LabelBox | null;
  readonly names: readonly PlacedAreaName[];
  readonly width: number;
  readonly height: number;
}

/** Room between the map and an enlargement below it, in lines. */
const LINES_BETWEEN = 1;

/** A name stands so far from the mark of its area. */
const GAP = 3;

type Frame = Omit<PlacedPanel, 'shapes' | 'name'>;

/** Places the map, its enlargement in a corner or below, and the names of the areas that are named. */
export function placeBoundaries(map: BoundaryMap, room: BoundaryRoom): PlacedBoundaries {
  const [main, enlargement] = map.panels;
  if (!main) return { panels: [], enlarged: null, names: [], width: 0, height: 0 };
  const widest = fitPanel(main, { left: 0, top: 0, width: room.width, height: room.tallest });
  const inset = widest.width < room.besideFrom ? null : map.inset;
  const frame = { ...widest, left: inset?.left === 0 ? room.width - widest.width : 0 };
  const inner = enlargement && frameEnlargement(enlargement, inset, frame, room);
  const framed = [
    { panel: main, frame },
    ...(enlargement && inner ? [{ panel: enlargement, frame: inner }] : []),
  ];
  const width = Math.max(...framed.map((each) => each.frame.left + each.frame.width));
  const height = Math.max(...framed.map((each) => each.frame.top + each.frame.height));
  const names = placeNames(framed, room, { width: room.width, height });
  const covered = names.map((name) => boxOfName(name, room));
  return {
    panels: framed.map(({ panel, frame: own }) => ({
      ...own,
      name: panel.name,
      shapes: panel.shapes.map((shape) => {
        const place = onDrawing(shape, own);
        const hasRoom = shape.reach * own.scale >= room.markReach;
        return {
          code: shape.code,
          path: shape.path,
          ...place,
          hasMark: hasRoom && !covered.some((box) => touches(place, box, room.markReach)),
        };
      }),
    })),
    enlarged: enlargement ? partOf(main, enlargement, frame) : null,
    names,
    width,
    height,
  };
}

function fitPanel(
  panel: BoundaryPanel,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): Frame {
  const scale = Math.min(width / panel.width, height / panel.height);
  return { left, top, scale, width: panel.width * scale, height: panel.height * scale };
}

/** In its corner it takes the room beside the map too. */
function frameEnlargement(
  panel: BoundaryPanel,
  inset: BoundaryMap['inset'],
  { scale, width, height }: Frame,
  room: BoundaryRoom,
): Frame {
  if (inset === null) {
    const top = height + (1 + LINES_BETWEEN) * room.line;
    return fitPanel(panel, { left: 0, top, width: room.width, height: room.tallest });
  }
  const beside = Math.max(0, room.width - width);
  const wide = inset.width * scale + beside;
  const top = inset.top * scale + room.line;
  const framed = fitPanel(panel, { left: 0, top, width: wide, height: inset.height * scale - room.line });
  return inset.left === 0 ? framed : { ...framed, left: room.width - framed.width };
}

const onDrawing = ({ x, y }: { readonly x: number; readonly y: number }, { left, top, scale }: Frame) => ({
  x: left + x * scale,
  y: top + y * scale,
});

/**
 * Each name stands once, on the enlargement where its area is enlarged: where it covers no mark or, in a crowd, over the
 * marks of others, which are hatched then.
 */
function placeNames(
  framed: readonly { readonly panel: BoundaryPanel; readonly frame: Frame }[],
  { named, nameHeight, markReach }: BoundaryRoom,
  { width, height }: { readonly width: number; readonly height: number },
): PlacedAreaName[] {
  const wanted = named.flatMap(({ code, name, width: wide }) => {
    const place = framed.toReversed().flatMap(({ panel, frame }) => {
      const shape = panel.shapes.find((each) => each.code === code);
      return shape ? [onDrawing(shape, frame)] : [];
    })[0];
    return place ? [{ ...place, code, name, width: wide, height: nameHeight }] : [];
  });
  const reach = markReach + GAP;
  const box = { left: 0, top: 0, right: width, bottom: height };
  const marks = framed.flatMap(({ panel, frame }) =>
    panel.shapes
      .filter((shape) => shape.reach * frame.scale >= markReach)
      .map((shape) => onDrawing(shape, frame)),
  );
  const clear = placePointLabels(wanted, [...marks, ...wanted], { box, taken: [], reach });
  const taken = wanted.flatMap((label, at) => boxAt(clear[at] ?? null, label));
  const over = placePointLabels(wanted, wanted, { box, taken, reach });
  const places = clear.map((place, at) => place ?? over[at]);
  return wanted.map(({ code, name, x, y, width: wide }, at) => ({
    code,
    name,
    ...(places[at] ?? { left: Math.max(0, Math.min(x - wide / 2, width - wide)), top: y + reach }),
  }));
}

const boxAt = (
  place: PointLabelPlace,
  { width, height }: { readonly width: number; readonly height: number },
): LabelBox[] =>
  place === null ? [] : [{ ...place, right: place.left + width, bottom: place.top + height }];

function boxOfName({ code, left, top }: PlacedAreaName, { named, nameHeight }: BoundaryRoom): LabelBox {
  const wide = named.find((each) => each.code === code)?.width ?? 0;
  return { left, top, right: left + wide, bottom: top + nameHeight };
}

const touches = ({ x, y }: { x: number; y: number }, box: LabelBox, reach: number): boolean =>
  x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach;

function partOf(main: BoundaryPanel, enlargement: BoundaryPanel, frame: Frame): LabelBox {
  const units = (metres: number) => (metres / main.metresInUnit) * frame.scale;
  const left = frame.left + units(enlargement.origin.easting - main.origin.easting);
  const top = frame.top + units(main.origin.northing - enlargement.origin.northing);
  return {
    left,
    top,
    right: left + units(enlargement.width * enlargement.metresInUnit),
    bottom: top + units(enlargement.height * enlargement.metresInUnit),
  };
}
