/**
 * Pages of areas, indicators and bodies that were looked at last, kept in this browser alone. Nothing depends on them:
 * where the browser keeps nothing, or holds something that is none of ours, there are none.
 */
export interface RecentVisit {
  readonly name: string;
  /** What it is, in a phrase. */
  readonly detail: string;
  readonly address: string;
}

/** As much of a browser's storage as is used; null where the browser denies it. */
export type VisitStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;

const place = 'recent-visits';
const mostVisits = 6;

/** The storage of this browser, null where asking for it is denied. */
export function findVisitStorage(page: Pick<Window, 'localStorage'>): VisitStorage {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}

/** The pages visited last, the latest first. */
export function readRecentVisits(storage: VisitStorage): RecentVisit[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isVisit).slice(0, mostVisits) : [];
  } catch {
    return [];
  }
}

/** Puts a page before those visited earlier, each once. False where the browser keeps nothing. */
export function keepRecentVisit(visit: RecentVisit, storage: VisitStorage): boolean {
  const others = readRecentVisits(storage).filter(({ address }) => address !== visit.address);
  try {
    storage?.setItem(place, JSON.stringify([visit, ...others].slice(0, mostVisits)));
    return storage !== null;
  } catch {
    return false;
  }
}

/** Forgets them all. */
export function forgetRecentVisits(storage: VisitStorage): void {
  try {
    storage?.removeItem(place);
  } catch {
    // A browser that denies its storage has kept nothing to forget.
  }
}

function isVisit(kept: unknown): kept is RecentVisit {
  if (typeof kept !== 'object' || kept === null) return false;
  const { name, detail, address } = kept as Record<string, unknown>;
  const isAddress = typeof address === 'string' && /^\/[a-z]/.test(address);
  return typeof name === 'string' && typeof detail === 'string' && isAddress;
}
