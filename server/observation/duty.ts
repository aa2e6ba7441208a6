/** Bodies that commission or lead, by kind; `none` where the law names nobody, which is itself worth saying. */
export const bodyTypes = [
  'primary-care-trust',
  'nhs-england',
  'local-authority',
  'highway-authority',
  'housing-authority',
  'none',
] as const;
export type BodyType = (typeof bodyTypes)[number];

/** The tiers of local government that a duty can fall to; a unitary authority belongs to both. */
export const dutyTiers = ['utla', 'ltla'] as const;
export type DutyTier = (typeof dutyTiers)[number];

/**
 * Who does what, since when, as the law or an official guide says.
 *
 * `commissions` is about a service (the health of children, by age piece); `leads` is about an outcome (by theme).
 * They are never the same thing: between 2013 and 2015 NHS England commissioned for under-fives while the local
 * authority led on the outcome.
 */
export interface Duty {
  readonly relation: 'commissions' | 'leads';
  readonly theme: 'injury' | 'roads' | 'poverty' | 'homelessness';
  readonly body: BodyType;
  /** As the body is named on the screen: "NHS England (legally the NHS Commissioning Board until 2022)". */
  readonly name: string;
  /**
   * The tier of authority that the duty falls to: `utla` a county or unitary, `ltla` a district or unitary. Null where
   * the body is not an authority of one tier.
   */
  readonly tier: DutyTier | null;
  /** Completed years of age, inclusive; null where the duty is for every age. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** First day (ISO date); null where it reaches back before the record. */
  readonly from: string | null;
  /** The day on which it ended (ISO date, exclusive); null while it lasts. */
  readonly to: string | null;
  readonly source: string;
}
