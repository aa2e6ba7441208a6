/**
 * A subdivision that is neither area, period, sex nor age: a deprivation decile, a cause group, a road-user type.
 * Distinct measures keep distinct types, so that "first cause" and "any position" are never added together.
 */
export interface Category {
  /** What is divided, in the publisher's words: "County & UA deprivation deciles in England (IMD2019, 4/23 geography)". */
  readonly type: string;
  /** Which part: "Most deprived decile (IMD2019)". */
  readonly value: string;
}
