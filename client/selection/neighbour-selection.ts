import { lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';

/** Which neighbours of an area are shown; the area stands in the path. */
export interface NeighbourSelection {
  /** Id of a published set; null for the one that is worked out here. */
  readonly set: string | null;
  /** How many of those worked out. */
  readonly count: number;
  /** A store version or a date: the neighbours as they stood then. */
  readonly asAt: string | null;
}

/** The parameters of the view's address, each as it stands there. */
export interface NeighbourSearch {
  readonly set?: string;
  readonly count?: string;
  readonly asAt?: string;
}

export const usualCount = 15;
export const countChoices = [5, 10, 15, 20, 30] as const;

/** The view's parameters of any address; those of other things are dropped. */
export function readNeighbourSearch(search: Readonly<Record<string, unknown>>): NeighbourSearch {
  const read = (['set', 'count', 'asAt'] as const).flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}

/** What an address asks for; a number that cannot be chosen is named in `problems`, and the usual taken. */
export function parseNeighbourSelection(search: NeighbourSearch): {
  readonly selection: NeighbourSelection;
  readonly problems: readonly string[];
} {
  const given: SearchRecord = { ...search };
  const written = lastOf(given.count);
  const count = written === null ? usualCount : countChoices.find((choice) => String(choice) === written);
  return {
    selection: {
      set: lastOf(given.set)?.toLowerCase() ?? null,
      count: count ?? usualCount,
      asAt: lastOf(given.asAt),
    },
    problems:
      count === undefined
        ? [`unknown count: ${written}. It can be ${countChoices.join(', ')}; ${usualCount} are shown.`]
        : [],
  };
}

/** The shortest address that is read back as the same selection. */
export function printNeighbourSelection({ set, count, asAt }: NeighbourSelection): NeighbourSearch {
  return {
    ...(set === null ? {} : { set }),
    ...(count === usualCount ? {} : { count: String(count) }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters that the interface is asked with. */
export const neighbourParameters = (selection: NeighbourSelection): SearchRecord => ({
  ...printNeighbourSelection(selection),
});
