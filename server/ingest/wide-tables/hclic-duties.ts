import type { Category } from '../../observation/category.ts';
import type { Symbols } from '../number-symbols.ts';

/** The type under which each of the two duties is kept apart from their total. */
export const dutyType = 'Duty';

/** Owed to households threatened with homelessness within 56 days. */
export const preventionDuty: Category = { type: dutyType, value: 'Prevention duty' };

/** Owed to households that are homeless already. */
export const reliefDuty: Category = { type: dutyType, value: 'Relief duty' };

/**
 * Symbols of the detailed local authority tables (notes below A5P and A5R): `-` for breakdowns of fewer than five
 * households, `..` for an authority whose return is missing.
 */
export const hclicSymbols: Symbols = new Map([
  ['-', 'suppressed'],
  ['*', 'suppressed'],
  ['..', 'not-available'],
  ['.', 'not-available'],
]);

/** England and its regions. */
const ESTIMATED = /^E(?:92|12)/;

/** What the notes below the tables say of England and its regions. */
export function noteOnTotals(area: string): string[] {
  return ESTIMATED.test(area)
    ? ['Includes estimates for authorities with missing data; rounded to the nearest 10 households']
    : [];
}
