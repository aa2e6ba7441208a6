/**
 * The ledger: everything a store knows besides the observations themselves. It is small, held in memory, and never
 * changed in place; a change of the store makes a new ledger. What is in force, shown and held at a version is worked
 * out from it without touching an observation.
 */
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { AreaInExtract, Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { Sex } from '../observation/sex.ts';
import type { StoreEvent } from './store.ts';

/** What an extract holds of one indicator and age. */
export interface Holding {
  readonly indicator: string;
  readonly age: AgeBand;
  readonly rows: number;
  readonly sexes: readonly Sex[];
  readonly categoryTypes: readonly string[];
  readonly areas: readonly string[];
  readonly firstPeriod: Period;
  readonly latestPeriod: Period;
}

/** An extract with what it holds; `number` is how its observations name it. */
export interface HeldExtract {
  readonly number: number;
  readonly extract: Extract;
  readonly areas: readonly AreaInExtract[];
  readonly holdings: readonly Holding[];
}

/** A change of the store, with the extracts that lost shown figures to the one that came in. */
export interface LedgerEvent extends StoreEvent {
  readonly supersedes: readonly string[];
}

/** From a version on, how many observations an extract shows of one indicator and age. */
export interface Standing {
  readonly version: number;
  readonly extract: string;
  readonly indicator: string;
  readonly age: string;
  readonly shown: number;
}

export interface Ledger {
  readonly extracts: readonly HeldExtract[];
  readonly events: readonly LedgerEvent[];
  readonly standings: readonly Standing[];
}

/** What one extract holds of an indicator and age. */
export interface Holder {
  readonly held: HeldExtract;
  readonly holding: Holding;
}

/** A holder that shows at least one figure of an indicator and age, and how many. */
export interface Showing extends Holder {
  readonly shown: number;
}

/** An extract as its events up to a version leave it. */
export interface ExtractAtVersion {
  readonly held: HeldExtract;
  readonly acceptedAtVersion: number;
  readonly inForce: boolean;
  readonly supersedes: readonly string[];
}

/** The ledger as it stood at a version. */
export interface LedgerView {
  readonly version: number;
  /** By id, in the order in which they were accepted. */
  readonly extracts: ReadonlyMap<string, ExtractAtVersion>;
  /** The extracts in force, best rank first. */
  readonly inForce: readonly HeldExtract[];
  /** The extracts in force that hold an indicator and age (`pairKey`), best rank first. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** The holders that show something of an indicator, by its id; within an age, best rank first. */
  readonly showing: ReadonlyMap<string, readonly Showing[]>;
  /** Observations that an extract shows, by `standingKey`; absent means none. */
  readonly shown: ReadonlyMap<string, number>;
}

/** Names an indicator and age: what displaces demonstration data. */
export function pairKey(indicator: string, age: AgeBand): string {
  return `${indicator}\u001f${ageKey(age)}`;
}

export function standingKey(extract: string, pair: string): string {
  return `${extract}\u001f${pair}`;
}

/** The newest version of a ledger, 0 while nothing was accepted. */
export function newestVersion(ledger: Ledger): number {
  return ledger.events.at(-1)?.version ?? 0;
}

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
    extracts.set(event.extract, {
      held,
      acceptedAtVersion: before?.acceptedAtVersion ?? event.version,
      inForce: event.kind !== 'withdrawn',
      supersedes: event.kind === 'withdrawn' ? (before?.supersedes ?? []) : event.supersedes,
    });
  }
  return extracts;
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
