import {
  type AreaGroup,
  checkGroupAreas,
  checkGroupName,
  tidyCodes,
  tidyGroupName,
} from '../selection/area-group.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** Groups that a file brought, or what is wrong with it; a file with a problem brings none. */
export interface GroupFileReading {
  readonly groups: readonly AreaGroup[];
  readonly problems: readonly string[];
}

/** A million characters are some fifty thousand areas. */
export const largestGroupFile = 1_000_000;

const headers = ['group', 'area_code', 'area_name'] as const;

/** What a spreadsheet would take for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** Groups as JSON, to be read back here or by another program. */
export function printGroupsAsJson(groups: readonly AreaGroup[]): string {
  return `${JSON.stringify({ groups }, null, 2)}\n`;
}

/** Groups as CSV, a row an area, with the names of areas as far as they are known. */
export function printGroupsAsCsv(
  groups: readonly AreaGroup[],
  nameOf: (code: string) => string | null,
): string {
  const rows = groups.flatMap(({ name, areas }) => areas.map((code) => [name, code, nameOf(code) ?? '']));
  return [headers, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** Reads groups from a file of either form. Codes are checked for their form; a name or an area twice is one. */
export function readGroupFile(text: string): GroupFileReading {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.length > largestGroupFile) return refuse('The file is too large for a list of groups.');
  if (bare.trim() === '') return refuse('The file is empty.');
  return /^\s*[[{]/.test(bare) ? readJsonFile(bare) : readCsvFile(bare);
}

function toCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const refuse = (...problems: string[]): GroupFileReading => ({ groups: [], problems });

function readJsonFile(text: string): GroupFileReading {
  const list = findList(text);
  if (list === null) {
    return refuse(
      'The file is not readable as groups: JSON with a list named “groups” is wanted, each with a “name” and “areas”.',
    );
  }
  return settle(
    list.map((given, at) => {
      const { name = null, areas = null } = isRecord(given) ? given : {};
      const place = `Group ${at + 1}`;
      return typeof name === 'string' && isTexts(areas)
        ? { name, areas, place }
        : { name: '', areas: [], place };
    }),
  );
}

function findList(text: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(text);
    const list = isRecord(read) ? read.groups : read;
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isTexts = (given: unknown): given is string[] =>
  Array.isArray(given) && given.every((each) => typeof each === 'string');

function readCsvFile(text: string): GroupFileReading {
  const [header, ...rows] = readCsvRows(text);
  const places = headers.map((name) => header?.cells.findIndex((cell) => bareName(cell) === name) ?? -1);
  const [nameAt = -1, codeAt = -1] = places;
  if (nameAt < 0 || codeAt < 0) {
    return refuse('The first row must name the columns “group” and “area_code”.');
  }
  const byName = new Map<string, { name: string; areas: string[]; place: string }>();
  const problems: string[] = [];
  for (const { cells, line } of rows) {
    const name = withoutApostrophe(tidyGroupName(cells[nameAt] ?? ''));
    const code = (cells[codeAt] ?? '').trim().toUpperCase();
    const fault = checkGroupName(name, []) ?? checkGroupAreas(tidyCodes([code]));
    if (fault !== null) problems.push(`Line ${line}: ${fault}`);
    const known = byName.get(name.toLowerCase()) ?? { name, areas: [], place: `Line ${line}` };
    known.areas.push(code);
    byName.set(name.toLowerCase(), known);
  }
  if (rows.length === 0) return refuse('There are no rows below the column names.');
  return problems.length > 0 ? refuse(...problems) : settle([...byName.values()]);
}

const bareName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Takes off what `toCell` put before a text that looks like a formula. */
const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text;

function settle(
  given: readonly { readonly name: string; readonly areas: readonly string[]; readonly place: string }[],
): GroupFileReading {
  if (given.length === 0) return refuse('There are no groups in the file.');
  const groups = given.map(({ name, areas }) => ({ name: tidyGroupName(name), areas: tidyCodes(areas) }));
  const problems = groups.flatMap(({ name, areas }, at) => {
    const earlier = groups.slice(0, at).map((group) => group.name);
    const fault = checkGroupName(name, earlier) ?? checkGroupAreas(areas);
    return fault === null ? [] : [`${given[at]?.place}: ${fault}`];
  });
  return problems.length > 0 ? refuse(...problems) : { groups, problems: [] };
}
