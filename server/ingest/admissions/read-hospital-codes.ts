import { readSex } from '../read-sex.ts';
import type { AdmissionSex } from './admission.ts';

const UNKNOWN = new Set(['', 'na', 'null', 'unknown', 'not known', 'not specified']);

/** NHS Data Dictionary, person gender: 1 male, 2 female, 9 not specified, 0 not known; 3 is an old code. */
const SEXES: ReadonlyMap<string, AdmissionSex> = new Map([
  ['1', 'male'],
  ['2', 'female'],
  ['0', 'unknown'],
  ['3', 'unknown'],
  ['9', 'unknown'],
  ['x', 'unknown'],
  ['u', 'unknown'],
  ['i', 'unknown'],
  ['indeterminate', 'unknown'],
]);

/** A sex by its code or word; a blank is not known. Null for what is neither. */
export function readAdmissionSex(text: string): AdmissionSex | null {
  const word = text.trim().toLowerCase();
  if (UNKNOWN.has(word)) return 'unknown';
  return SEXES.get(word) ?? readSex(word).sex;
}

/**
 * Whether a method of admission is an emergency: any code that begins with 2 (NHS Data Dictionary: 21 to 25, 28, 2A to
 * 2D), or the word. A method that is not known is not one. Null for what is no method.
 */
export function isEmergency(text: string): boolean | null {
  const bare = text.trim().toUpperCase();
  if (bare === 'EMERGENCY') return true;
  if (UNKNOWN.has(bare.toLowerCase()) || /^(?:ELECTIVE|MATERNITY|OTHER)$/.test(bare)) return false;
  return /^[1-9][0-9A-Z]$/.test(bare) ? bare.startsWith('2') : null;
}

/** Whether an episode is the first of its spell: 1. Codes above 97 say that nobody knows. Null for what is no number. */
export function isFirstEpisode(text: string): boolean | null {
  const bare = text.trim().toLowerCase();
  if (UNKNOWN.has(bare)) return false;
  return /^\d{1,3}(?:\.0+)?$/.test(bare) ? Number(bare) === 1 : null;
}

/**
 * Whether somebody attends regularly by day or night, for a planned series: patient classes 3 and 4, which the
 * statistics of hospital admissions leave out; 1 is ordinary, 2 a day case, 5 a delivery, 8 and 9 not known. Null for
 * what is no class.
 */
export function isRegularAttender(text: string): boolean | null {
  const bare = text.trim().toLowerCase();
  if (UNKNOWN.has(bare)) return false;
  return /^[1-589]$/.test(bare) ? bare === '3' || bare === '4' : null;
}

/** Nights in hospital: a whole number of 0 or more, `unknown` for a blank, null for anything else. */
export function readNights(text: string): number | 'unknown' | null {
  const bare = text.trim().toLowerCase();
  if (UNKNOWN.has(bare)) return 'unknown';
  return /^\d{1,5}(?:\.0+)?$/.test(bare) ? Number(bare) : null;
}

/** Which tenths of the Index of Multiple Deprivation the words of Hospital Episode Statistics name, most deprived first. */
const TENTHS = [
  'most deprived 10%',
  'more deprived 10-20%',
  'more deprived 20-30%',
  'more deprived 30-40%',
  'more deprived 40-50%',
  'less deprived 40-50%',
  'less deprived 30-40%',
  'less deprived 20-30%',
  'less deprived 10-20%',
  'least deprived 10%',
];

/** A tenth or fifth of areas by deprivation, 1 the most deprived; `unknown` for a blank, null for anything else. */
export function readDeprivation(text: string, groups: 5 | 10): number | 'unknown' | null {
  const bare = text.trim().toLowerCase();
  if (UNKNOWN.has(bare)) return 'unknown';
  const named = groups === 10 ? TENTHS.indexOf(bare) + 1 : 0;
  if (named > 0) return named;
  const number = /^(\d{1,2})(?:\.0+)?(?:[ (-]+(?:most|least) deprived\)?)?$/.exec(bare)?.[1] ?? '0';
  return Number(number) >= 1 && Number(number) <= groups ? Number(number) : null;
}
