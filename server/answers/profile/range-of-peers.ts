import { ordinal, peersName } from '../../contract/peer-words.ts';
import type { PeerRange } from '../../contract/profile.ts';
import type { AreaType } from '../../observation/area.ts';
import { percentile } from '../../statistics/percentile-bounds.ts';

/** With fewer values there is no range to speak of. */
export const fewestPeers = 4;

/**
 * The range of the peers' values: lowest, quartiles (type 7, by linear interpolation) and highest, and where one value
 * stands among them, 1 being the highest. Null with fewer than 4 values.
 */
export function rangeOfPeers(
  values: readonly number[],
  own: number | null,
  {
    areaType,
    name,
    inForce,
  }: { readonly areaType: AreaType; readonly name?: string | undefined; readonly inForce: number },
): PeerRange | null {
  if (values.length < fewestPeers) return null;
  const ordered = values.toSorted((one, other) => one - other);
  const [lowest, lowerQuartile, median, upperQuartile, highest] = [
    percentile(ordered, 0),
    percentile(ordered, 0.25),
    percentile(ordered, 0.5),
    percentile(ordered, 0.75),
    percentile(ordered, 1),
  ];
  return {
    areaType,
    ...(name === undefined ? {} : { name }),
    inForce,
    areas: values.length,
    ...{ lowest, lowerQuartile, median, upperQuartile, highest },
    rank: own === null ? null : rankOf(own, ordered),
    position: own === null ? null : positionOf(own, lowerQuartile, upperQuartile),
    words: placeWords(own, ordered, peersName({ areaType, name })),
  };
}

/** 1 for the highest value; equal values share the better place. */
function rankOf(own: number, values: readonly number[]): number {
  return values.filter((value) => value > own).length + 1;
}

function positionOf(own: number, lowerQuartile: number, upperQuartile: number): PeerRange['position'] {
  if (own < lowerQuartile) return 'lowest-quarter';
  return own > upperQuartile ? 'highest-quarter' : 'middle-half';
}

/** "12th highest of 149 upper-tier and unitary authorities", in the lower half "8th lowest of …", "joint 3rd highest of …". */
function placeWords(own: number | null, values: readonly number[], peers: string): string {
  const all = `${values.length} ${peers}`;
  if (own === null) return `no place among ${all}`;
  const rank = rankOf(own, values);
  const alike = values.filter((value) => value === own).length;
  const joint = alike > 1 ? 'joint ' : '';
  if (rank === 1) return `${joint}highest of ${all}`;
  if (rank + alike - 1 === values.length) return `${joint}lowest of ${all}`;
  const fromBelow = values.filter((value) => value < own).length + 1;
  if (fromBelow < rank) return `${joint}${ordinal(fromBelow)} lowest of ${all}`;
  return `${joint}${ordinal(rank)} highest of ${all}`;
}
