import type { AreaType } from '../../observation/area.ts';
import type { PartnerAreaKind } from '../../observation/partner-area.ts';

/** One level of areas in a look-up: where its codes and names stand. */
export interface LookUpLevel {
  readonly codeColumn: number;
  /** One after the last column where the file does not name them. */
  readonly nameColumn: number;
  readonly type: AreaType;
  /** Levels of one nest lie wholly within each other; a level of no nest lies in no other. */
  readonly nest: Nest;
  /** The kind of partner whose areas these are; null for councils, regions and small areas. */
  readonly partner: PartnerAreaKind | null;
  /** The year whose areas these are, null where the header does not say. */
  readonly year: number | null;
}

type Nest = 'councils' | 'health' | 'police' | 'none';

/** What the Office for National Statistics calls levels in column names, from the smallest to the widest. */
const LEVELS: readonly (readonly [name: string, type: AreaType, nest: Nest, partner?: PartnerAreaKind])[] = [
  ['LSOA', 'other', 'councils'],
  ['MSOA', 'other', 'councils'],
  ['PAR', 'other', 'councils'],
  ['WD', 'other', 'councils'],
  ['LTLA', 'ltla', 'councils'],
  ['LAD', 'ltla', 'councils'],
  ['UTLA', 'utla', 'councils'],
  ['CTYUA', 'utla', 'councils'],
  ['CTY', 'utla', 'councils'],
  ['RGN', 'region', 'councils'],
  ['CTRY', 'other', 'councils'],
  ['SICBL', 'other', 'health', 'sub-icb-location'],
  ['ICB', 'other', 'health', 'integrated-care-board'],
  ['NHSER', 'other', 'health'],
  ['CAUTH', 'other', 'none', 'combined-authority'],
  ['CSP', 'other', 'police', 'community-safety-partnership'],
  ['PFA', 'other', 'police', 'police-force-area'],
  ['FRA', 'other', 'none', 'fire-and-rescue-authority'],
  ['LRF', 'other', 'none', 'local-resilience-forum'],
];

/** The levels of a look-up by its header (`LTLA23CD`, `LTLA23NM`, `RGNCD`), the smallest areas first. */
export function findLevels(header: readonly string[]): LookUpLevel[] {
  const names = header.map((name) => name.trim().toUpperCase());
  return LEVELS.flatMap(([level, type, nest, partner = null]) => {
    const codeColumn = names.findIndex((name) => new RegExp(`^${level}\\d{0,2}CD$`).test(name));
    if (codeColumn < 0) return [];
    const name = names[codeColumn]?.replace(/CD$/, 'NM') ?? '';
    const nameColumn = names.indexOf(name);
    const digits = /\d{2}/.exec(name)?.[0];
    const year = digits ? 2000 + Number(digits) : null;
    const found = { codeColumn, nameColumn: nameColumn < 0 ? header.length : nameColumn, year };
    return [{ ...found, type, nest, partner }];
  });
}
