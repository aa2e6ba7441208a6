/** The kinds of area this product knows; `other` is a well-formed code of a kind or country outside its register. */
export const areaTypes = ['england', 'region', 'utla', 'ltla', 'other'] as const;

export type AreaType = (typeof areaTypes)[number];

/**
 * An area with its nine-character code of the Government Statistical Service.
 *
 * A unitary authority, metropolitan district or London borough is both an upper-tier and a lower-tier authority;
 * its `types` say so. A county is `utla` only, a shire district `ltla` only.
 */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly types: readonly AreaType[];
  /** Code of the area it is part of: a district's county, an upper-tier authority's region, a region's country. */
  readonly parent: string | null;
  /** First day on which the code was in force (ISO date), null where it predates the register of codes (2009). */
  readonly validFrom: string | null;
  /** The day from which the code was no longer in force (ISO date, exclusive), null while it is in force. */
  readonly validTo: string | null;
  /** Codes that replaced it, empty while it is in force. */
  readonly successors: readonly string[];
}

/** Whether an area's code is in force on a day (ISO date). */
export function inForce(area: Pick<Area, 'validFrom' | 'validTo'>, day: string): boolean {
  return (area.validFrom === null || area.validFrom <= day) && (area.validTo === null || day < area.validTo);
}
