import type { Area } from '../../observation/area.ts';
import { readAreaCode } from '../read-area-code.ts';
import type { RuleName } from '../rules.ts';

/** Where somebody lives: an area of England, not known, elsewhere, or the rule that the cell breaks. */
export type Residence =
  | {
      readonly kind: 'area';
      readonly code: string;
      readonly isRegistered: boolean;
      readonly isRespelled: boolean;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'fault'; readonly rule: RuleName };

/**
 * What Hospital Episode Statistics write in place of a district: U England but not known where, Y not known; S Scotland,
 * W Wales, Z Northern Ireland, X abroad and the islands.
 */
const UNKNOWN = new Set(['', 'U', 'Y', 'NA', 'NULL', 'UNKNOWN', 'NOT KNOWN', 'E99999999']);
const OUTSIDE = new Set(['S', 'W', 'X', 'Z']);

/** Reads an area of residence. Codes of other countries are well formed and outside; admissions are of England. */
export function readResidence(text: string, register: ReadonlyMap<string, Area>): Residence {
  const bare = text.trim().toUpperCase();
  if (UNKNOWN.has(bare)) return { kind: 'unknown' };
  if (OUTSIDE.has(bare)) return { kind: 'outside' };
  const { code, fault, isRegistered, isRespelled } = readAreaCode(text, register);
  if (fault !== null) return { kind: 'fault', rule: fault };
  return code.startsWith('E') ? { kind: 'area', code, isRegistered, isRespelled } : { kind: 'outside' };
}
