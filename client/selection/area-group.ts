import { lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';

/** Areas that somebody looks at together, under a name. It is kept in the browser and never sent to the service. */
export interface AreaGroup {
  readonly name: string;
  /** Codes, each once, in the order in which they were chosen. */
  readonly areas: readonly string[];
}

export const longestGroupName = 80;
export const mostAreasInGroup = 200;

/** A code of the Government Statistical Service; whether it names an area is for the service to say. */
const CODE = /^[A-Z]\d{8}$/;

/** The name as it is kept: without spaces around it or repeated within. */
export const tidyGroupName = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Whether two names are one: case does not tell groups apart. */
export const isSameName = (one: string, other: string): boolean =>
  tidyGroupName(one).toLowerCase() === tidyGroupName(other).toLowerCase();

/** What is wrong with a name among the names of other groups; null where nothing is. */
export function checkGroupName(name: string, others: readonly string[]): string | null {
  const tidy = tidyGroupName(name);
  if (tidy === '') return 'Give the group a name.';
  if (tidy.length > longestGroupName) {
    return `The name is too long: ${tidy.length} characters. Use ${longestGroupName} at most.`;
  }
  if (others.some((other) => isSameName(other, tidy))) {
    return `There is a group of this name already: ${tidy}. Choose another.`;
  }
  return null;
}

/** What is wrong with the areas of a group; null where nothing is. */
export function checkGroupAreas(areas: readonly string[]): string | null {
  if (areas.length === 0) return 'Choose at least one area.';
  if (areas.length > mostAreasInGroup) {
    return `Too many areas: ${areas.length}. A group has ${mostAreasInGroup} at most.`;
  }
  const wrong = areas.find((code) => !CODE.test(code));
  return wrong === undefined
    ? null
    : `Not an area code: ${wrong}. A code is a letter and eight figures, such as E10000032.`;
}

/** Codes as they are kept: in capitals, each once, blank ones left out. */
export function tidyCodes(codes: readonly string[]): string[] {
  const tidy = codes.map((code) => code.trim().toUpperCase()).filter((code) => code !== '');
  return [...new Set(tidy)];
}

/** "South coast (2)" where there is a "South coast" already. */
export function freeGroupName(name: string, others: readonly string[]): string {
  const tidy = tidyGroupName(name).slice(0, longestGroupName);
  const isTaken = (candidate: string) => others.some((other) => isSameName(other, candidate));
  let candidate = tidy;
  for (let number = 2; isTaken(candidate); number++) {
    const ending = ` (${number})`;
    candidate = `${tidy.slice(0, longestGroupName - ending.length)}${ending}`;
  }
  return candidate;
}

/** Whether two groups have the same areas, in whatever order. */
export function hasSameAreas(one: AreaGroup, other: AreaGroup): boolean {
  const areas = new Set(one.areas);
  return one.areas.length === other.areas.length && other.areas.every((code) => areas.has(code));
}

/** The parameters of an address that offers a group. */
export interface GroupSearch {
  readonly name?: string;
  readonly area?: readonly string[];
}

/** The group's parameters of any address, unchecked; those of other things are dropped. */
export function readGroupSearch(search: Readonly<Record<string, unknown>>): GroupSearch {
  const areas = [search.area ?? []].flat().filter((code) => typeof code === 'string');
  const name = [search.name ?? []].flat().at(-1);
  return {
    ...(typeof name === 'string' && name.trim() !== '' ? { name } : {}),
    ...(areas.length === 0 ? {} : { area: areas }),
  };
}

/** The group that an address offers, and what is wrong with it; no group where it names no areas. */
export function parseOfferedGroup(search: SearchRecord | GroupSearch): {
  readonly group: AreaGroup | null;
  readonly problem: string | null;
} {
  const given: SearchRecord = { ...search };
  const areas = tidyCodes([given.area ?? []].flat());
  const name = tidyGroupName(lastOf(given.name) ?? '');
  if (areas.length === 0 && name === '') return { group: null, problem: null };
  const problem = checkGroupName(name === '' ? 'Shared group' : name, []) ?? checkGroupAreas(areas);
  return { group: problem === null ? { name: name || 'Shared group', areas } : null, problem };
}

/** The parameters of the address that offers a group to somebody else. */
export const printGroup = ({ name, areas }: AreaGroup): GroupSearch => ({ name, area: areas });
