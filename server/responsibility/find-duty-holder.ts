import type { Area } from '../observation/area.ts';
import type { Duty } from '../observation/duty.ts';

/** To whom a duty falls in an area. */
export type DutyHolder =
  /** A body that is no council: the same wherever one lives. */
  | { readonly kind: 'body' }
  /** The council of the area itself. */
  | { readonly kind: 'itself'; readonly area: Area }
  /** The county that a district is part of. */
  | { readonly kind: 'larger'; readonly area: Area }
  /** The councils that a county, a region or England consists of. */
  | { readonly kind: 'smaller' }
  /** An area of which nobody has said what it is part of. */
  | { readonly kind: 'unknown' };

/**
 * To whom a duty falls in an area: public health to the county and not to its district, homelessness to the district
 * and not to its county. `parents` are the areas that it is part of, from the nearest to England.
 */
export function findDutyHolder(
  { tier }: Pick<Duty, 'tier'>,
  area: Area,
  parents: readonly Area[],
): DutyHolder {
  if (tier === null) return { kind: 'body' };
  if (area.types.includes(tier)) return { kind: 'itself', area };
  const larger = parents.find(({ types }) => types.includes(tier));
  if (larger) return { kind: 'larger', area: larger };
  return area.types.includes('other') || area.types.includes('ltla')
    ? { kind: 'unknown' }
    : { kind: 'smaller' };
}
