import type { Area } from '../observation/area.ts';
import type { RuleName } from './rules.ts';

/** What a cell of an area code column means: a code, or what is wrong with it. */
export interface AreaCodeReading {
  readonly code: string;
  readonly fault: Extract<RuleName, 'area-code-blank' | 'area-code-malformed' | 'area-code-unknown'> | null;
  /** Whether the register carries it; one that it does not is taken with the name in the file. */
  readonly isRegistered: boolean;
  /** Whether spaces or small letters had to be mended. */
  readonly isRespelled: boolean;
}

/** A code of the Government Statistical Service: a letter for the country or countries, two digits for the kind, six. */
const CODE = /^[EJKLMNSW]\d{8}$/;

/** Kinds of which the register carries every code that there ever was: E06 to E10 councils, E12 regions, E92 England. */
const WHOLLY_KNOWN = /^E(?:0[6-9]|10|12|92)/;

/** Kinds that England does not have: its kinds run from E00 to E63, and E92 is the country. */
const NO_SUCH_KIND = /^E(?:6[4-9]|[78]\d|9[013-9])/;

/** Reads an area code against the register of areas. */
export function readAreaCode(text: string, register: ReadonlyMap<string, Area>): AreaCodeReading {
  const code = text.trim().toUpperCase();
  const isRegistered = register.has(code);
  return { code, fault: isRegistered ? null : findFault(code), isRegistered, isRespelled: code !== text };
}

function findFault(code: string): AreaCodeReading['fault'] {
  if (code === '') return 'area-code-blank';
  if (!CODE.test(code)) return 'area-code-malformed';
  return WHOLLY_KNOWN.test(code) || NO_SUCH_KIND.test(code) ? 'area-code-unknown' : null;
}
