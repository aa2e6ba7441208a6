import type { SearchRecord } from './search-string.ts';
import { england } from './trend-selection.ts';

/** What the profile of an area is asked with; the area stands in the path. */
export interface ProfileSelection {
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** The parameters of a profile's address, each as it stands there. */
export interface ProfileSearch {
  readonly benchmark?: string;
  readonly asAt?: string;
}

/** The parameters of a profile in any address; those of other things are dropped. */
export function readProfileSearch(search: Readonly<Record<string, unknown>>): ProfileSearch {
  const [benchmark, asAt] = [lastText(search.benchmark), lastText(search.asAt)];
  return { ...(benchmark === null ? {} : { benchmark }), ...(asAt === null ? {} : { asAt }) };
}

/** What an address asks for; England is compared with where it says nothing else. */
export function parseProfileSelection({ benchmark, asAt }: ProfileSearch): ProfileSelection {
  const given = benchmark?.trim() || england;
  return { benchmark: given === 'none' ? given : given.toUpperCase(), asAt: asAt?.trim() || null };
}

/** The shortest address that is read back as the same selection. */
export function printProfileSelection({ benchmark, asAt }: ProfileSelection): ProfileSearch {
  return {
    ...(benchmark === england ? {} : { benchmark }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters that the interface is asked with. */
export function profileParameters({ benchmark, asAt }: ProfileSelection): SearchRecord {
  return { benchmark: benchmark === england ? undefined : benchmark, asAt: asAt ?? undefined };
}

function lastText(given: unknown): string | null {
  const last = [given ?? []].flat().at(-1);
  return typeof last === 'string' && last.trim() !== '' ? last : null;
}
