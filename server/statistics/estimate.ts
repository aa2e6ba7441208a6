/**
 * Turns counts and rows into estimates that name their method. Pure functions, one file a method, each with its
 * formula and citation. This room imports nothing of the product and knows nothing of indicators or areas.
 */

/** How the limits of a figure were worked out; `published` limits are the publisher's own. */
export const limitMethods = ['published', 'byar', 'exact-poisson', 'wilson'] as const;

export type LimitMethod = (typeof limitMethods)[number];

/** How limits of any estimate come about: those of figures, and those of what is worked out from several figures. */
export type EstimateMethod =
  | LimitMethod
  | 'dobson'
  | 'student-t'
  | 'fisher'
  | 'normal'
  | 'fieller'
  | 'simulation';

/** Confidence limits; a limit is null where the method gives none, and the method's file says when. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A value with its confidence limits. */
export interface Estimate<Method extends EstimateMethod = LimitMethod> extends Limits {
  readonly value: number | null;
  /** As a fraction, 0.95 or 0.998; null where no limits were asked for. */
  readonly confidence: number | null;
  /** Null where no limits were asked for, or where a missing count leaves open which method would serve. */
  readonly method: Method | null;
}

/** What an estimate is made from; a missing count or denominator makes a missing value, never an error. */
export interface CountAndDenominator {
  readonly count: number | null;
  readonly denominator: number | null;
}
