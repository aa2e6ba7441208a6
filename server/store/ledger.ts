/**
 * The ledger: everything a store knows besides the observations themselves. It is small, held in memory, and never
 * changed in place; a change of the store makes a new ledger. What is in force, shown and held at a version is worked
 * out from it without touching an observation.
 */
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { EntryKind } from '../observation/entry.ts';
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

/** How many entries of a kind an extract holds. */
export interface EntryHolding {
  readonly kind: EntryKind;
  readonly entries: number;
}

/** An extract with what it holds; `number` is how its observations name it. */
export interface HeldExtract {
  readonly number: number;
  readonly extract: Extract;
  readonly areas: readonly AreaInExtract[];
  readonly holdings: readonly Holding[];
  readonly entryHoldings: readonly EntryHolding[];
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
  /** Taken back by a user. */
  readonly withdrawn: boolean;
  /** Neither withdrawn nor made from an extract that is not in force. */
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
