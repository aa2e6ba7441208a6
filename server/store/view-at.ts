import {
  type ExtractAtVersion,
  type HeldExtract,
  type Holder,
  type Ledger,
  type LedgerView,
  newestVersion,
  pairKey,
  type Showing,
  standingKey,
} from './ledger.ts';
import type { StoreEvent } from './store.ts';

/** The ledger as it stood at a version. Fails for a version that does not exist. */
export function viewAt(ledger: Ledger, version: number): LedgerView {
  const newest = newestVersion(ledger);
  if (!Number.isInteger(version) || version < 0 || version > newest) {
    throw new Error(`unknown store version: ${version}. Versions run from 0 to ${newest}.`);
  }
  const extracts = extractsAt(ledger, version);
  const inForce = rankInForce(extracts);
  const holders = holdersOf(inForce);
  const shown = shownAt(ledger, version);
  return { version, extracts, inForce, holders, showing: showingOf(holders, shown), shown };
}

function extractsAt(ledger: Ledger, version: number): Map<string, ExtractAtVersion> {
  const heldById = new Map(ledger.extracts.map((held) => [held.extract.id, held]));
  const extracts = new Map<string, ExtractAtVersion>();
  for (const event of ledger.events) {
    const held = heldById.get(event.extract);
    if (event.version > version || !held) continue;
    const before = extracts.get(event.extract);
    const withdrawn = event.kind === 'withdrawn';
    extracts.set(event.extract, {
      held,
      acceptedAtVersion: before?.acceptedAtVersion ?? event.version,
      withdrawn,
      inForce: !withdrawn,
      supersedes: withdrawn ? (before?.supersedes ?? []) : event.supersedes,
    });
  }
  return followDependencies(extracts);
}

/** What an extract was made from was accepted before it, so that one pass in order of acceptance settles all. */
function followDependencies(extracts: ReadonlyMap<string, ExtractAtVersion>): Map<string, ExtractAtVersion> {
  const settled = new Map<string, ExtractAtVersion>();
  for (const [id, extract] of extracts) {
    const stands = extract.held.extract.dependsOn.every((source) => settled.get(source)?.inForce);
    settled.set(id, { ...extract, inForce: extract.inForce && stands });
  }
  return settled;
}

function rankInForce(extracts: ReadonlyMap<string, ExtractAtVersion>): HeldExtract[] {
  const inForce = [...extracts.values()].filter((extract) => extract.inForce);
  return inForce.sort(compareRank).map(({ held }) => held);
}

function holdersOf(inForce: readonly HeldExtract[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const held of inForce) {
    for (const holding of held.holdings) {
      const pair = pairKey(holding.indicator, holding.age);
      const others = holders.get(pair);
      if (others) others.push({ held, holding });
      else holders.set(pair, [{ held, holding }]);
    }
  }
  return holders;
}

/** Best first: anything real before demonstration, the newer release, and of equal releases the one that came later. */
function compareRank(a: ExtractAtVersion, b: ExtractAtVersion): number {
  const [one, other] = [a.held.extract, b.held.extract];
  if (one.demonstration !== other.demonstration) return one.demonstration ? 1 : -1;
  if (one.released !== other.released) return one.released < other.released ? 1 : -1;
  return b.acceptedAtVersion - a.acceptedAtVersion;
}

function showingOf(
  holders: ReadonlyMap<string, readonly Holder[]>,
  shown: ReadonlyMap<string, number>,
): Map<string, Showing[]> {
  const showing = new Map<string, Showing[]>();
  for (const [pair, ranked] of holders) {
    for (const holder of ranked) {
      const count = shown.get(standingKey(holder.held.extract.id, pair)) ?? 0;
      const { indicator } = holder.holding;
      if (count > 0) showing.set(indicator, [...(showing.get(indicator) ?? []), { ...holder, shown: count }]);
    }
  }
  return showing;
}

function shownAt(ledger: Ledger, version: number): Map<string, number> {
  const shown = new Map<string, number>();
  for (const standing of ledger.standings) {
    if (standing.version > version) continue;
    shown.set(standingKey(standing.extract, `${standing.indicator}\u001f${standing.age}`), standing.shown);
  }
  return shown;
}

/** The ledger as it would stand after a further event, what is shown apart. */
export function viewAfter(ledger: Ledger, event: StoreEvent): LedgerView {
  return viewAt({ ...ledger, events: [...ledger.events, { ...event, supersedes: [] }] }, event.version);
}
