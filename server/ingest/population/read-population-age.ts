import type { AgeBand } from '../../observation/age-band.ts';
import { readAge } from '../read-age.ts';

/** Older than anybody; a larger number is a code or a sum in the wrong place. */
const OLDEST = 120;

/**
 * An age in population estimates: a single year (`7`, `Age 7`), a band (`0-4`, `Aged 0 to 4`, `Children aged 0 to 17
 * years`) or an open band (`90+`, `85 & over`, `All Ages`). Null for anything without completed years, which cannot be
 * added to others.
 */
export function readPopulationAge(text: string): AgeBand | null {
  const plain = text
    .trim()
    .replace(/_/g, ' ')
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .replace(/^(?:children|people|persons|population|residents) (?=aged? )/i, '')
    .replace(/^total$/i, 'All ages');
  const age = readAge(plain);
  if (age === null || age.from === null) return null;
  return age.from > OLDEST || (age.to ?? 0) > OLDEST ? null : age;
}
