import { type AreaGroup, checkGroupAreas, checkGroupName, tidyCodes, tidyGroupName } from './area-group.ts';

/** The groups of this browser, and whether it keeps them. */
export interface KeptGroups {
  readonly groups: readonly AreaGroup[];
  /** `lost-on-leaving` where the browser lets the page keep nothing; `unreadable` where what was kept is damaged. */
  readonly state: 'kept' | 'lost-on-leaving' | 'unreadable';
}

/** As much of a browser's storage as is used here. */
export type GroupStorage = Pick<Storage, 'getItem' | 'setItem'>;

const PLACE = 'area-groups';

/** Where groups are read and changed; everybody who follows it is told of each change. */
export interface GroupKeeper {
  /** The same object until something changes. */
  read(): KeptGroups;
  /** Changes what is kept now, also by another tab, and keeps the outcome. */
  change(changed: (groups: readonly AreaGroup[]) => readonly AreaGroup[]): void;
  follow(onChange: () => void): () => void;
}

/**
 * Keeps groups in a browser's storage. A browser that denies it, or has no room left, is no error: the groups then last
 * as long as the page, and `state` says so.
 */
export function openGroupKeeper(findStorage: () => GroupStorage): GroupKeeper {
  const followers = new Set<() => void>();
  let text: string | null = null;
  let current = readFrom(findStorage, []);
  return {
    read() {
      const now = current.state === 'lost-on-leaving' ? null : readText(findStorage);
      if (now !== null && now.text !== text) {
        text = now.text;
        current = toKept(now.text);
      }
      return current;
    },
    change(changed) {
      const groups = changed(this.read().groups);
      text = printGroups(groups);
      const isKept = writeText(findStorage, text);
      current = { groups, state: isKept ? 'kept' : 'lost-on-leaving' };
      for (const tell of followers) tell();
    },
    follow(onChange) {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
}

const printGroups = (groups: readonly AreaGroup[]): string => JSON.stringify({ groups });

function readFrom(findStorage: () => GroupStorage, groups: readonly AreaGroup[]): KeptGroups {
  return readText(findStorage) === null ? { groups, state: 'lost-on-leaving' } : { groups, state: 'kept' };
}

/** Browsers throw where storage is denied, some on finding it and some on using it. */
function readText(findStorage: () => GroupStorage): { readonly text: string | null } | null {
  try {
    return { text: findStorage().getItem(PLACE) };
  } catch {
    return null;
  }
}

function writeText(findStorage: () => GroupStorage, text: string): boolean {
  try {
    findStorage().setItem(PLACE, text);
    return true;
  } catch {
    return false;
  }
}

function toKept(text: string | null): KeptGroups {
  if (text === null) return { groups: [], state: 'kept' };
  const groups = parseGroups(text);
  return groups === null ? { groups: [], state: 'unreadable' } : { groups, state: 'kept' };
}

/** The groups of a text that was printed here; null where it is none. */
function parseGroups(text: string): AreaGroup[] | null {
  const groups = readJson(text)?.groups;
  if (!Array.isArray(groups)) return null;
  const read = groups.map(toGroup);
  return read.includes(null) ? null : read.flatMap((group) => group ?? []);
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
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
