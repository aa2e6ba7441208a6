import type { Symbols } from '../number-symbols.ts';

/**
 * Symbols of the P1E tables: `.` and `-` hide fewer than five households, in a part and in a total, and `..` stands for
 * an authority that sent nothing (notes below the tables of July to September 2014).
 */
export const p1eSymbols: Symbols = new Map([
  ['-', 'suppressed'],
  ['.', 'suppressed'],
  ['*', 'suppressed'],
  ['..', 'not-available'],
]);

/** England and its regions. */
const GROSSED = /^E(?:92|12)/;

/** What the notes below the tables say of England and its regions. */
export function noteOnGrossed(area: string): string[] {
  return GROSSED.test(area) ? ['Grossed: rounded, and includes estimates for missing returns'] : [];
}
