/**
 * Turns counts and rows into estimates that name their method. Pure functions, one file a method, each with its
 * formula and citation. This room imports nothing of the product and knows nothing of indicators or areas.
 */

/** How limits were worked out; `published` limits are the publisher's own. */
export const limitMethods = ['published', 'byar', 'exact-poisson', 'wilson'] as const;

export type LimitMethod = (typeof limitMethods)[number];

/** A value with its confidence limits; a limit is null where the method gives none, and the method's file says when. */
export interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** As a fraction: 0.95 or 0.998. */
  readonly confidence: number;
  readonly method: LimitMethod;
}
