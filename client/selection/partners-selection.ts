import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';

export const partnersViews = ['picture', 'table'] as const;
export type PartnersView = (typeof partnersViews)[number];

/** How the map of partners of an area is shown; the area stands in the path. */
export interface PartnersSelection {
  readonly view: PartnersView;
  /** A store version or a date: registers and figures as they stood then. */
  readonly asAt: string | null;
}

const names = ['view', 'asAt'] as const;

/** The parameters of the page's address, each as it stands there. */
export type PartnersSearch = { readonly [Name in (typeof names)[number]]?: string };

/** The page's parameters of any address, unchecked; parameters of other things are dropped. */
export function readPartnersSearch(search: Readonly<Record<string, unknown>>): PartnersSearch {
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parsePartnersSelection(search: SearchRecord): {
  readonly selection: PartnersSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  return {
    selection: { view: choose('view', partnersViews, 'picture'), asAt: lastOf(search.asAt) },
    problems,
  };
}

/** The shortest address that is read back as the same selection. */
export function printPartnersSelection({ view, asAt }: PartnersSelection): PartnersSearch {
  return { ...(view === 'picture' ? {} : { view }), ...(asAt === null ? {} : { asAt }) };
}

/** The parameters that the interface is asked with, for the map and for the arrangements alike. */
export function partnersParameters(area: string, { asAt }: Pick<PartnersSelection, 'asAt'>): SearchRecord {
  return { area, asAt: asAt ?? undefined };
}
