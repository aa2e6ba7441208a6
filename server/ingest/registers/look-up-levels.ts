import type { AreaType } from '../../observation/area.ts';

/** One level of areas in a look-up: where its codes and names stand. */
export interface LookUpLevel {
  readonly codeColumn: number;
  /** One after the last column where the file does not name them. */
  readonly nameColumn: number;
  readonly type: AreaType;
  /** Levels of one nest lie wholly within each other; a combined authority lies in none. */
  readonly nest: Nest;
  /** The year whose areas these are, null where the header does not say. */
  readonly year: number | null;
}

type Nest = 'councils' | 'health' | 'none';

/** What the Office for National Statistics calls levels in column names, from the smallest to the widest. */
const LEVELS: readonly (readonly [name: string, type: AreaType, nest: Nest])[] = [
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
  ['SICBL', 'other', 'health'],
  ['ICB', 'other', 'health'],
  ['NHSER', 'other', 'health'],
  ['CAUTH', 'other', 'none'],
  ['CSP', 'other', 'none'],
  ['PFA', 'other', 'none'],
  ['FRA', 'other', 'none'],
  ['LRF', 'other', 'none'],
];

/** The levels of a look-up by its header (`LTLA23CD`, `LTLA23NM`, `RGNCD`), the smallest areas first. */
export function findLevels(header: readonly string[]): LookUpLevel[] {
  const names = header.map((name) => name.trim().toUpperCase());
  return LEVELS.flatMap(([level, type, nest]) => {
    const codeColumn = names.findIndex((name) => new RegExp(`^${level}\\d{0,2}CD$`).test(name));
    if (codeColumn < 0) return [];
    const name = names[codeColumn]?.replace(/CD$/, 'NM') ?? '';
    const nameColumn = names.indexOf(name);
    const digits = /\d{2}/.exec(name)?.[0];
    const year = digits ? 2000 + Number(digits) : null;
    return [{ codeColumn, nameColumn: nameColumn < 0 ? header.length : nameColumn, type, nest, year }];
  });
}
