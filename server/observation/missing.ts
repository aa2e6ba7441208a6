/**
 * Why a value is missing. A missing value is never 0 and never a bare null.
 *
 * - `suppressed`: withheld so that nobody can be identified (table symbol [c]).
 * - `not-available`: the publisher has no figure (symbol [x]).
 * - `not-applicable`: the figure has no meaning here (symbol [z]).
 * - `not-compared`: the publisher gives the figure but does not allow comparison.
 */
export const missingReasons = ['suppressed', 'not-available', 'not-applicable', 'not-compared'] as const;

export type MissingReason = (typeof missingReasons)[number];
