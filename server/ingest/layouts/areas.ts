import type { Area } from '../../observation/area.ts';
import type { Layout, ReadingContext } from '../layout.ts';
import { readAreaCode } from '../read-area-code.ts';
import { gatherMemberships } from '../registers/gather-memberships.ts';
import { findLevels, type LookUpLevel } from '../registers/look-up-levels.ts';

const NAMES = { header: 'name of the areas', pattern: /^[A-Z]+\d{0,2}NMW?$/i, repeats: true, isNeeded: true };

const authorityColumns = [
  {
    header: 'code of the smaller areas, such as LTLA23CD',
    pattern: /^(?:LTLA|LAD|SICBL)\d{0,2}CD$/i,
    isNeeded: true,
  },
  {
    header: 'code of the wider areas, such as UTLA23CD',
    pattern: /^(?:UTLA|CTYUA|CTY|CAUTH|CSP|PFA|FRA|LRF|ICB|RGN|CTRY|NHSER)\d{0,2}CD$/i,
    repeats: true,
    isNeeded: true,
  },
  NAMES,
];

const smallAreaColumns = [
  {
    header: 'code of the smaller areas, such as WD23CD',
    pattern: /^(?:LSOA|MSOA|WD|PAR)\d{0,2}CD$/i,
    repeats: true,
    isNeeded: true,
  },
  {
    header: 'code of the wider areas, such as LAD23CD',
    pattern: /^(?:LTLA|LAD|SICBL|UTLA|CTYUA|CTY|CAUTH|CSP|PFA|FRA|LRF|ICB|RGN|CTRY|NHSER)\d{0,2}CD$/i,
    repeats: true,
    isNeeded: true,
  },
  NAMES,
];

/**
 * Look-ups of the Office for National Statistics: a row an area, with the code and name of each wider area that it
 * lies in. They make areas known that the catalogue does not carry, or not yet, and say which councils lie in which
 * area of a partner: a police force, a fire and rescue authority, an integrated care board.
 */
const lookUp = {
  id: 'areas',
  publisher: 'Office for National Statistics',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  fields: null,
  ruleForUnknownColumn: () => 'column-not-of-areas',
  open({ header }, context) {
    const levels = findLevels(header);
    const found = new Map<string, { readonly area: Area; readonly line: number }>();
    const memberships = gatherMemberships(levels);
    const vintage = levels.reduce((latest, { year }) => Math.max(latest, year ?? 0), 0);
    if (vintage > 0) context.sink.dateContent(`${vintage}-12-31`);
    return {
      row(cells, line) {
        const codes = readCodes(cells, line, header, levels, context);
        memberships.take(codes, line);
        for (const area of toAreas(codes, cells, levels, context)) {
          const earlier = found.get(area.code);
          if (!earlier) found.set(area.code, { area, line });
          else if (!isSame(earlier.area, area)) reportDifference(earlier, area, line, context);
        }
      },
      end() {
        for (const [code, { area, line }] of found) {
          context.sink.takeEntry({ kind: 'area', key: code, body: area, line });
        }
        for (const entry of memberships.list()) context.sink.takeEntry(entry);
      },
    };
  },
} satisfies Omit<Layout, 'table' | 'columns'>;

/** Authorities by the wider areas they lie in. */
export const authorities: Layout = { ...lookUp, table: 'look-up of authorities', columns: authorityColumns };

/** Wards, parishes and statistical areas; held against a header before `authorities`, which it also fits. */
export const smallAreas: Layout = { ...lookUp, table: 'look-up of small areas', columns: smallAreaColumns };

/** The code of each level of one row; null for a blank and for one that cannot be read, which is reported. */
function readCodes(
  cells: readonly string[],
  line: number,
  header: readonly string[],
  levels: readonly LookUpLevel[],
  { catalogue, findings }: ReadingContext,
): (string | null)[] {
  const codes = levels.map(({ codeColumn }) => {
    const value = cells[codeColumn] ?? '';
    if (value.trim() === '') return null;
    const { code, fault } = readAreaCode(value, catalogue.areas);
    if (fault) findings.add(fault, { line, column: header[codeColumn] ?? null, value });
    return fault ? null : code;
  });
  if (levels.every(({ codeColumn }) => (cells[codeColumn] ?? '').trim() === '')) {
    findings.add('area-code-blank', { line, column: header[levels[0]?.codeColumn ?? 0] ?? null, value: '' });
  }
  return codes;
}

/** The areas of one row, the smallest first, each with the next wider one as its parent. */
function toAreas(
  codes: readonly (string | null)[],
  cells: readonly string[],
  levels: readonly LookUpLevel[],
  { catalogue }: ReadingContext,
): Area[] {
  return levels.flatMap(({ nameColumn, nest }, at) => {
    const code = codes[at] ?? null;
    if (code === null || codes.indexOf(code) < at) return [];
    const known = catalogue.areas.get(code);
    const isWider = (other: number) =>
      nest !== 'none' && other > at && levels[other]?.nest === nest && codes[other] !== code;
    const parent = codes.find((wider, other) => wider !== null && isWider(other)) ?? null;
    const name = (cells[nameColumn] ?? '').trim();
    const types = levels.filter((_, other) => codes[other] === code).map(({ type }) => type);
    return [
      {
        code,
        name: name === '' ? (known?.name ?? code) : Buffer.from(name).toString(),
        types: [...new Set(types)],
        parent,
        validFrom: known?.validFrom ?? null,
        validTo: known?.validTo ?? null,
        successors: known?.successors ?? [],
      },
    ];
  });
}

function isSame(one: Area, other: Area): boolean {
  return one.name === other.name && one.parent === other.parent;
}

function reportDifference(
  earlier: { readonly area: Area; readonly line: number },
  later: Area,
  line: number,
  { findings }: ReadingContext,
): void {
  const describe = ({ name, parent }: Area) => `${name} in ${parent ?? 'no wider area'}`;
  const said = `${later.code} is ${describe(earlier.area)} on line ${earlier.line} and ${describe(later)} on line ${line}`;
  findings.add('area-described-twice', { line, value: later.code, said });
}
