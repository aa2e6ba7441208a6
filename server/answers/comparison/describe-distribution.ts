import type { Distribution } from '../../contract/comparison.ts';
import { percentile } from '../../statistics/percentile-bounds.ts';

/** How the values of the areas are spread; quartiles by linear interpolation between the ordered values. */
export function describeDistribution(
  values: readonly (number | null)[],
  quintileBounds: readonly number[],
): Distribution {
  const ordered = values.filter((value) => value !== null).sort((one, other) => one - other);
  const at = (fraction: number) => (ordered.length === 0 ? null : percentile(ordered, fraction));
  return {
    areas: ordered.length,
    lowest: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    highest: at(1),
    quintileBounds: [...quintileBounds],
  };
}
