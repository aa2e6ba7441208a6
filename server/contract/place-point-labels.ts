/** A box on a drawing, in its unit. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that would like a label beside it. */
export interface WantedPointLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label begins and on which baseline it stands; null where there is no room for it. */
export type PointLabelPlace = { readonly left: number; readonly top: number } | null;

/**
 * Places labels beside their points, the first before the others: right, left, above or below, whichever is the first
 * that covers no point, no label placed already and nothing else that is in the way, and lies within the box.
 */
export function placePointLabels(
  wanted: readonly WantedPointLabel[],
  points: readonly { readonly x: number; readonly y: number }[],
  {
    box,
    taken,
    reach,
  }: {
    readonly box: LabelBox;
    readonly taken: readonly LabelBox[];
    /** How far every label stands from its own point and from every other. */
    readonly reach: number;
  },
): PointLabelPlace[] {
  const covered = [...taken, ...points.map((point) => aroundPoint(point, reach))];
  return wanted.map((label) => {
    const place = placesAround(label, reach).find((candidate) => {
      const own = toBox(candidate, label);
      return isInside(own, box) && !covered.some((other) => overlap(own, other));
    });
    if (!place) return null;
    covered.push(toBox(place, label));
    return place;
  });
}

function placesAround(
  { x, y, width, height }: WantedPointLabel,
  distance: number,
): { left: number; top: number }[] {
  const middle = y - height / 2;
  return [
    { left: x + distance, top: middle },
    { left: x - distance - width, top: middle },
    { left: x - width / 2, top: y - distance - height },
    { left: x - width / 2, top: y + distance },
    { left: x + distance, top: y - distance - height },
    { left: x + distance, top: y + distance },
    { left: x - distance - width, top: y - distance - height },
    { left: x - distance - width, top: y + distance },
  ];
}

const toBox = (
  { left, top }: { left: number; top: number },
  { width, height }: WantedPointLabel,
): LabelBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function aroundPoint({ x, y }: { readonly x: number; readonly y: number }, reach: number): LabelBox {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

const isInside = (own: LabelBox, box: LabelBox): boolean =>
  own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom;

const overlap = (own: LabelBox, other: LabelBox): boolean =>
  own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom;
