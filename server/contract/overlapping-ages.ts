import type { AgeBand } from '../observation/age-band.ts';

/** Whether two bands share a year of age. A band known by its name only shares none; one without an end goes on. */
export function doAgesOverlap(
  one: Pick<AgeBand, 'from' | 'to'>,
  other: Pick<AgeBand, 'from' | 'to'>,
): boolean {
  if (one.from === null || other.from === null) return false;
  const endOf = ({ to }: Pick<AgeBand, 'to'>) => to ?? Number.POSITIVE_INFINITY;
  return one.from <= endOf(other) && other.from <= endOf(one);
}
