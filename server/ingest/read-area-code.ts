import type { Area } from '../observation/area.ts';
import type { RuleName } from './rules.ts';

/** What a cell of an area code column means: a code, or what is wrong with it. */
export interface AreaCodeReading {
  readonly code: string;
  readonly fault: Extract<RuleName, 'area-code-blank' | 'area-code-malformed' | 'area-code-unknown'> | null;
  /** Whether the register carries it; one that it does not is taken with the name in the file. */
  readonly isRegistered: boolean;
  /** Whether spaces, small letters or a letter before it had to be mended. */
  readonly isRespelled: boolean;
}

/** A code of the Government Statistical Service: a letter for the country or countries, two digits for the kind, six. */
const CODE = /^[EJKLMNSW]\d{8}$/;

/** Kinds of which the register carries every code that there ever was: E06 to E10 councils, E12 regions, E92 England. */
const WHOLLY_KNOWN = /^E(?:0[6-9]|10|12|92)/;

/** Kinds that England does not have: its kinds run from E00 to E63, and E92 is the country. */
const NO_SUCH_KIND = /^E(?:6[4-9]|[78]\d|9[013-9])/;

/** As Fingertips writes the codes of integrated care boards and their parts: `nE54000064`. */
const HEALTH_AREA = /^N(E(?:38|54)\d{6})$/;

/** Codes of the NHS: a general practice (`A81001`), a trust or its site (`RXH`), a group of practices (`U12345`). */
const NHS_CODE = /^(?:[A-Z]\d{5}|[A-Z0-9]{3}|[A-Z0-9]{5})$/;

/** What a column of area types calls the places that have them. */
const NHS_PLACE =
  /\b(?:gps?|general practices?|practices?|pcns?|primary care networks?|trusts?|ccgs?|icbs?|sub[- ]?icbs?|icb sub[- ]?locations?|sub[- ]?locations?|stps?)\b/i;

/** Whether a code that is no code of the Government Statistical Service is one of the NHS, in a row that says so. */
export function isNhsPlace(code: string, areaType: string): boolean {
  return NHS_CODE.test(code) && NHS_PLACE.test(areaType);
}

/** Reads an area code against the register of areas. */
export function readAreaCode(text: string, register: ReadonlyMap<string, Area>): AreaCodeReading {
  const code = text.trim().toUpperCase().replace(HEALTH_AREA, '$1');
  const isRegistered = register.has(code);
  return { code, fault: isRegistered ? null : findFault(code), isRegistered, isRespelled: code !== text };
}

function findFault(code: string): AreaCodeReading['fault'] {
  if (code === '') return 'area-code-blank';
  if (!CODE.test(code)) return 'area-code-malformed';
  return WHOLLY_KNOWN.test(code) || NO_SUCH_KIND.test(code) ? 'area-code-unknown' : null;
}
