/** An area that has made-up registers; all others are left without, so that it is seen what is said then. */
export interface RegisterArea {
  readonly code: string;
  /** One of its districts, where there are two tiers. */
  readonly district: string | null;
  /** How many partners it has, the first of the list. */
  readonly partners: number;
}

/** West Sussex with a district of its own, then Brighton and Hove, Leeds and Hackney. */
export const registerAreas: readonly RegisterArea[] = [
  { code: 'E10000032', district: 'E07000223', partners: 6 },
  { code: 'E06000043', district: null, partners: 4 },
  { code: 'E08000035', district: null, partners: 6 },
  { code: 'E09000012', district: null, partners: 2 },
];
