import type { BoundValues } from './bound-values.ts';

/** What the databases do not say in the same words. Everything else is written once, in what both understand. */
export interface Dialect {
  /** The condition that a column is one of some numbers, in the form that the database tests soonest. */
  isOneOf(bound: BoundValues, column: string, numbers: readonly number[]): string;
  /** A hash of some columns as a whole number from 0 to 2^48 - 1; the same for the same numbers, missing ones too. */
  hashOf(columns: readonly string[]): string;
  /** What follows a reading of `entry` so that entries come in the order of their file. */
  readonly inOrderOfFile: string;
}
