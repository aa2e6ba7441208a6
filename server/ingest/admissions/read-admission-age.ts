import { readAge } from '../read-age.ts';
import type { RuleName } from '../rules.ts';
import { agePieces } from './age-pieces.ts';

/** What an age means: a place in `agePieces`, somebody of 18 or over, nobody knows, or the rule that it breaks. */
export type AdmissionAge =
  | { readonly kind: 'piece'; readonly piece: number }
  | { readonly kind: 'adult' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fault'; readonly rule: Extract<RuleName, 'age-impossible' | 'age-across-pieces'> };

const OLDEST = 120;
const ADULT = 18;
const UNKNOWN = new Set(['', 'na', 'null', 'unknown', 'not known']);

/**
 * Reads an age in completed years. Hospital Episode Statistics write 7001 to 7007 for babies (under a day to under a
 * year), all of them 0. A band is taken where it lies within one of the pieces that are counted, or above 17.
 */
export function readAdmissionAge(text: string): AdmissionAge {
  const bare = text.trim().toLowerCase().replace(/\.0+$/, '');
  if (UNKNOWN.has(bare)) return { kind: 'unknown' };
  if (/^700[1-7]$/.test(bare)) return { kind: 'piece', piece: 0 };
  const band = readAge(bare);
  const [from, to] = [band?.from ?? null, band?.to ?? null];
  if (from === null || from > OLDEST || (to ?? 0) > OLDEST) return { kind: 'fault', rule: 'age-impossible' };
  if (from >= ADULT) return { kind: 'adult' };
  const piece = agePieces.findIndex((whole) => isWithin(from, to, whole));
  return piece < 0 ? { kind: 'fault', rule: 'age-across-pieces' } : { kind: 'piece', piece };
}

function isWithin(
  from: number,
  to: number | null,
  whole: { from: number | null; to: number | null },
): boolean {
  return to !== null && (whole.from ?? 0) <= from && to <= (whole.to ?? 0);
}
