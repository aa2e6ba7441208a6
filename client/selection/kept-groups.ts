import { type AreaGroup, checkGroupAreas, checkGroupName, tidyCodes, tidyGroupName } from './area-group.ts';
import { type BrowserStorage, type Keeper, openKeeper } from './keep-in-browser.ts';

/** Keeps groups in a browser's storage. */
export const openGroupKeeper = (findStorage: () => BrowserStorage): Keeper<readonly AreaGroup[]> =>
  openKeeper<readonly AreaGroup[]>(
    {
      place: 'area-groups',
      nothing: [],
      print: (groups) => JSON.stringify({ groups }),
      parse: parseGroups,
    },
    findStorage,
  );

/** The groups that were kept; null where any of them is not sound. */
function parseGroups({ groups }: Readonly<Record<string, unknown>>): AreaGroup[] | null {
  if (!Array.isArray(groups)) return null;
  const read = groups.map(toGroup);
  return read.includes(null) ? null : read.flatMap((group) => group ?? []);
}

/** A sound group, tidied; null for anything else. */
export function toGroup(given: unknown): AreaGroup | null {
  if (typeof given !== 'object' || given === null || !('name' in given) || !('areas' in given)) return null;
  const { name, areas } = given;
  if (typeof name !== 'string' || !Array.isArray(areas)) return null;
  const codes = areas.filter((code) => typeof code === 'string');
  if (codes.length < areas.length) return null;
  const group = { name: tidyGroupName(name), areas: tidyCodes(codes) };
  return (checkGroupName(group.name, []) ?? checkGroupAreas(group.areas)) === null ? group : null;
}
