import {
  type LabelBox,
  type PointLabelPlace,
  placePointLabels,
  type WantedPointLabel,
} from './place-point-labels.ts';

/** A point whose name may stand further away, at the end of a leader, where there is no room beside it. */
export interface WantedPointName extends WantedPointLabel {
  readonly mayStandAway: boolean;
}

/** Where a name begins, and where its leader ends at it; `leader` is null for a name beside its point. */
export type PointNamePlace =
  | (NonNullable<PointLabelPlace> & { readonly leader: { readonly x: number; readonly y: number } | null })
  | null;

const directions = 16;
const rings = 14;
const leaderSteps = 24;

/**
 * Places names beside their points as `placePointLabels` does; then those that may stand away and had no room as near as
 * they can be placed without covering anything. Null for a name without room.
 */
export function placePointNames(
  wanted: readonly WantedPointName[],
  points: readonly { readonly x: number; readonly y: number }[],
  room: { readonly box: LabelBox; readonly taken: readonly LabelBox[]; readonly reach: number },
): PointNamePlace[] {
  const beside = placePointLabels(wanted, points, room);
  const taken = [
    ...room.taken,
    ...wanted.flatMap((label, at) => {
      const place = beside[at];
      return place ? [boxOf(place, label)] : [];
    }),
  ];
  const names = taken.slice(room.taken.length);
  return wanted.map((label, at) => {
    const place = beside[at];
    if (place) return { ...place, leader: null };
    const away = label.mayStandAway ? placeAway(label, points, { ...room, taken }, names) : null;
    if (!away) return null;
    taken.push(boxOf(away, label), ...alongLeader(away.leader, label));
    names.push(boxOf(away, label));
    return away;
  });
}

/** Ring after ring round the point, the nearest first; no leader crosses a name. */
function placeAway(
  label: WantedPointName,
  points: readonly { readonly x: number; readonly y: number }[],
  room: { readonly box: LabelBox; readonly taken: readonly LabelBox[]; readonly reach: number },
  names: readonly LabelBox[],
) {
  for (let ring = 1; ring <= rings; ring += 1) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (2 * Math.PI * turn) / directions;
      const distance = ring * label.height * 1.4;
      const x = label.x + distance * Math.cos(angle);
      const y = label.y - distance * Math.sin(angle);
      const [place] = placePointLabels([{ ...label, x, y }], points, room);
      if (!place) continue;
      const leader = nearestOf(boxOf(place, label), label);
      const isClear = !alongLeader(leader, label).some((step) => names.some((name) => overlap(step, name)));
      if (isClear) return { ...place, leader };
    }
  }
  return null;
}

/** Small boxes along a leader. */
function alongLeader(
  { x, y }: { readonly x: number; readonly y: number },
  from: WantedPointLabel,
): LabelBox[] {
  return Array.from({ length: leaderSteps }, (_, step) => {
    const share = (step + 1) / (leaderSteps + 1);
    const place = { x: from.x + share * (x - from.x), y: from.y + share * (y - from.y) };
    return { left: place.x - 1, right: place.x + 1, top: place.y - 1, bottom: place.y + 1 };
  });
}

const overlap = (one: LabelBox, other: LabelBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function boxOf({ left, top }: NonNullable<PointLabelPlace>, { width, height }: WantedPointLabel): LabelBox {
  return { left, top, right: left + width, bottom: top + height };
}

/** The place on the edge of a box that is nearest to a point outside it. */
function nearestOf({ left, right, top, bottom }: LabelBox, { x, y }: WantedPointLabel) {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}
