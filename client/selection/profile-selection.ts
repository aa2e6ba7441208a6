import type { SearchRecord } from './search-string.ts';
import { england } from './trend-selection.ts';

/** What the profile of an area is asked with; the area stands in the path. */
export interface ProfileSelection {
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  /** Id of the body whose indicators alone are shown; null for all. */
  readonly partner: string | null;
  /** `neighbours`, one with a set, or codes of areas; absent for all areas of the type. */
  readonly peers?: readonly string[];
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** The parameters of a profile's address, each as it stands there. */
export interface ProfileSearch {
  readonly benchmark?: string;
  readonly partner?: string;
  readonly peers?: readonly string[];
  readonly asAt?: string;
}

/** The parameters of a profile in any address; those of other things are dropped. */
export function readProfileSearch(search: Readonly<Record<string, unknown>>): ProfileSearch {
  const read = (['benchmark', 'partner', 'asAt'] as const).flatMap((name) => {
    const given = lastText(search[name]);
    return given === null ? [] : [[name, given]];
  });
  const peers = [search.peers ?? []].flat().filter((peer) => typeof peer === 'string');
  return { ...Object.fromEntries(read), ...(peers.length === 0 ? {} : { peers }) };
}

/** What an address asks for; England is compared with where it says nothing else. */
export function parseProfileSelection({ benchmark, partner, peers, asAt }: ProfileSearch): ProfileSelection {
  const given = benchmark?.trim() || england;
  return {
    benchmark: given === 'none' ? given : given.toUpperCase(),
    partner: partner?.trim().toLowerCase() || null,
    ...(peers === undefined ? {} : { peers }),
    asAt: asAt?.trim() || null,
  };
}

/** The shortest address that is read back as the same selection. */
export function printProfileSelection({ benchmark, partner, peers, asAt }: ProfileSelection): ProfileSearch {
  return {
    ...(benchmark === england ? {} : { benchmark }),
    ...(partner === null ? {} : { partner }),
    ...(peers === undefined ? {} : { peers }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters that the interface is asked with. */
export function profileParameters({ benchmark, partner, peers, asAt }: ProfileSelection): SearchRecord {
  return {
    benchmark: benchmark === england ? undefined : benchmark,
    partner: partner ?? undefined,
    peers,
    asAt: asAt ?? undefined,
  };
}

function lastText(given: unknown): string | null {
  const last = [given ?? []].flat().at(-1);
  return typeof last === 'string' && last.trim() !== '' ? last : null;
}
