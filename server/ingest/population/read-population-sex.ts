import type { Sex } from '../../observation/sex.ts';
import { readSex } from '../read-sex.ts';

/** Codes beside the words: the detailed series of the Office for National Statistics writes 1 and 2. */
const CODES: ReadonlyMap<string, Sex> = new Map([
  ['1', 'male'],
  ['2', 'female'],
  ['t', 'persons'],
  ['total', 'persons'],
]);

/** A sex in population estimates; a blank is persons. Null where it is not known. */
export function readPopulationSex(text: string): Sex | null {
  return CODES.get(text.trim().toLowerCase()) ?? readSex(text).sex;
}
