/** A label that would like to stand at a height, and the room it takes (both in the unit of the drawing). */
export interface WantedLabel {
  readonly centre: number;
  readonly height: number;
}

interface Cluster {
  readonly members: readonly number[];
  readonly height: number;
  /** Top that suits its members best on average. */
  readonly top: number;
}

/**
 * Moves labels as little as possible so that none covers another and all lie between `top` and `bottom`; answers the
 * centre of each in the given order. Where they need more room than there is they run on past `bottom`: the drawing
 * must be made at least as high as the sum of their heights.
 */
export function placeLabels(wanted: readonly WantedLabel[], top: number, bottom: number): number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => centreOf(wanted, a) - centreOf(wanted, b));
  const clusters = order.reduce<Cluster[]>(
    (placed, place) => withLabel(placed, place, wanted, top, bottom),
    [],
  );
  const centres = wanted.map(({ centre }) => centre);
  for (const cluster of clusters) {
    let edge = cluster.top;
    for (const member of cluster.members) {
      centres[member] = edge + heightOf(wanted, member) / 2;
      edge += heightOf(wanted, member);
    }
  }
  return centres;
}

function withLabel(
  placed: readonly Cluster[],
  place: number,
  wanted: readonly WantedLabel[],
  top: number,
  bottom: number,
): Cluster[] {
  const rest = [...placed];
  let cluster = settled([place], wanted, top, bottom);
  for (let above = rest.at(-1); above && above.top + above.height > cluster.top; above = rest.at(-1)) {
    rest.pop();
    cluster = settled([...above.members, ...cluster.members], wanted, top, bottom);
  }
  return [...rest, cluster];
}

function settled(
  members: readonly number[],
  wanted: readonly WantedLabel[],
  top: number,
  bottom: number,
): Cluster {
  let height = 0;
  let sumOfTops = 0;
  for (const member of members) {
    sumOfTops += centreOf(wanted, member) - heightOf(wanted, member) / 2 - height;
    height += heightOf(wanted, member);
  }
  const best = sumOfTops / members.length;
  return { members, height, top: Math.max(top, Math.min(best, bottom - height)) };
}

function centreOf(wanted: readonly WantedLabel[], place: number): number {
  return wanted[place]?.centre ?? 0;
}

function heightOf(wanted: readonly WantedLabel[], place: number): number {
  return wanted[place]?.height ?? 0;
}
