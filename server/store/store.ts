/**
 * Turns observations into rows of a database and back. One interface, with an embedded database behind it by default
 * and a server database when one machine is not enough. This room alone speaks SQL; it never judges or reshapes data.
 *
 * History: every accepted observation is kept. What is *shown* at a store version is, for each observation key, the
 * one of the newest release among the extracts in force at that version; of two with the same release date, the one
 * that came in later. A demonstration extract shows nothing for an indicator and age that any other extract holds.
 */
import type { Maker } from '../access/person.ts';
import type { AgeBand } from '../observation/age-band.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { EntryKind, StoredEntry } from '../observation/entry.ts';
import type {
  AreaInExtract,
  Commit,
  DisclosurePolicy,
  ExtractInStore,
  Refusal,
  StagedExtract,
  StoredRefusal,
} from '../observation/extract.ts';
import type { CoverageGap, FigurePair, ShownChanges } from '../observation/figure-change.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { Sex } from '../observation/sex.ts';
import type { AccessRecords } from './access-records.ts';

/** Which observations are wanted: every condition given must hold. An empty list matches nothing. */
export interface ObservationQuestion {
  readonly indicator: string;
  readonly areas?: readonly string[];
  readonly sexes?: readonly Sex[];
  /** Age keys as `ageKey` writes them. */
  readonly ages?: readonly string[];
  /** `null` asks for observations without a category; a list for those of these category types; absent for all. */
  readonly categoryTypes?: readonly string[] | null;
  /** Half-open span in which the period must lie wholly. */
  readonly within?: { readonly start: string; readonly end: string };
  /** The store version whose figures are wanted; absent for the newest. */
  readonly version?: number;
}

/** An observation with the extract that it came from. */
export interface StoredObservation extends Observation {
  readonly extract: string;
}

/** An observation as an extract was accepted with it, with the policy by which its small numbers were hidden. */
export interface ReleasedObservation extends StoredObservation {
  readonly policy: DisclosurePolicy;
}

/** What the store holds of one indicator at a store version: the ranges that questions can be asked about. */
export interface IndicatorHoldings {
  readonly indicator: string;
  /** The name, publisher's id and multiplier as the newest release that carries it gives them. */
  readonly name: string;
  readonly publisherId: string | null;
  readonly multiplier: number | null;
  readonly ages: readonly AgeBand[];
  readonly sexes: readonly Sex[];
  readonly categoryTypes: readonly string[];
  readonly areaCodes: readonly string[];
  readonly firstPeriod: Period;
  readonly latestPeriod: Period;
  readonly observations: number;
  /** Extract ids whose figures are shown, newest release first. */
  readonly extracts: readonly string[];
}

/** One change of the store, in order; versions count from 1, an empty store is at version 0. */
export interface StoreEvent {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly kind: 'accepted' | 'withdrawn' | 'restored';
  readonly extract: string;
}

/** The connections that answer questions: how many are open, how many of them work, and how many questions wait for one. */
export interface StoreConnections {
  readonly open: number;
  readonly busy: number;
  readonly waiting: number;
}

/** Which part of a long list is wanted. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** What committing a staged extract would do. */
export interface ExtractPreview extends Pick<Commit, 'olderThanHeld'> {
  readonly supersedes: readonly string[];
  /** What would be shown otherwise than now, with the first twenty series. */
  readonly changes: ShownChanges;
  /** Areas and periods that the release held now has and the staged one has not, for each indicator of both. */
  readonly gaps: readonly CoverageGap[];
  /** The newest version when it was looked at, which all of this is about. */
  readonly storeVersion: number;
}

/** What a copy of a store holds. */
export interface StoreCopy {
  /** Of its tables: the same number means the same tables, whichever store it was made of. */
  readonly format: number;
  readonly storeVersion: number;
  /** ISO date and time, UTC; null for version 0. */
  readonly storeVersionAt: string | null;
  /** Rows of every table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Where the opening of a store tells what it found and did. */
export interface OpeningLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/**
 * Every method fails with an Error whose `cause` is the database's own error, a `StoreUnavailableError` while a database
 * server is away, a `StoreFullError` where a disk is full, a `StoreDamagedError` where what is stored cannot be read. Commits are serialised, those of other services on the same database too: each is all or nothing and
 * makes the store version one higher. A version, once made, never changes.
 */
export interface Store {
  readonly engine: 'duckdb' | 'postgres';
  readonly access: AccessRecords;
  /** The newest store version. */
  version(): Promise<number>;
  /** The version that was newest at a moment (ISO date means the end of that day, UTC); 0 before the first change. */
  versionAt(moment: string): Promise<number>;
  /** When a version was made (ISO date and time, UTC); null for version 0. Fails for a version that does not exist. */
  versionMadeAt(version: number): Promise<string | null>;
  /** As they are now; nothing is asked of the database. */
  connections(): StoreConnections;
  /** Observations held of extracts that are not withdrawn. */
  countObservations(): Promise<number>;
  /** Observations shown, ordered by indicator, area, sex, age, category, period start and end. */
  findObservations(question: ObservationQuestion): Promise<StoredObservation[]>;
  /**
   * Every observation of an indicator that was ever accepted, extract by extract in the order in which they came in,
   * superseded and withdrawn ones included, demonstration data not: what `asAt` can still answer. In batches.
   */
  findReleases(indicator: string): AsyncIterable<readonly ReleasedObservation[]>;
  /** Ids of the extracts that `findReleases` reads. */
  findExtractsOf(indicator: string): Promise<string[]>;
  findHoldings(version?: number): Promise<IndicatorHoldings[]>;
  /** Areas that only extracts have named. */
  findAreasInExtracts(version?: number): Promise<AreaInExtract[]>;
  findExtracts(version?: number): Promise<ExtractInStore[]>;
  findExtract(id: string): Promise<ExtractInStore | null>;
  findRefusal(id: string): Promise<StoredRefusal | null>;
  findEvents(): Promise<StoreEvent[]>;
  /** Entries in force, in batches; of one kind and key the one of the newest release. */
  findEntries<Kind extends EntryKind>(
    kind: Kind,
    version?: number,
  ): AsyncIterable<readonly StoredEntry<Kind>[]>;
  /** Saved column mappings, by name. */
  findMappings(): Promise<ColumnMapping[]>;
  /** Saves a mapping under its name, in place of one of that name. */
  saveMapping(mapping: ColumnMapping, by: string | Maker): Promise<void>;
  /** Fails when there is none of that name. */
  removeMapping(name: string, by: string | Maker): Promise<void>;
  /** What committing would find and replace, changing nothing. Fails as committing does when its id is held. */
  previewExtract(staged: StagedExtract): Promise<ExtractPreview>;
  /**
   * Figures to which a staged extract gives other numbers than the last release that is not newer than it, in batches;
   * demonstration data apart.
   */
  findPairs(staged: StagedExtract): AsyncIterable<readonly FigurePair[]>;
  /** What an extract changed of what is shown when it was last accepted or restored. */
  findChanges(id: string, page: Page): Promise<ShownChanges>;
  /** What withdrawing an extract would change of what is shown, changing nothing. */
  previewWithdrawal(id: string, page: Page): Promise<ShownChanges>;
  /**
   * Takes in a staged extract, whatever came in while it was read. Fails with an `OvertakenError` when one of its id is
   * held, or when the store is no longer at the version on which it was judged, where that is named; it may then be judged
   * anew, since its staging place is as it was.
   */
  commitExtract(staged: StagedExtract, by: string | Maker, judgedAt?: number): Promise<Commit>;
  /** Fails when the extract is unknown, with an `OvertakenError` when it is withdrawn already. */
  withdrawExtract(id: string, by: string | Maker): Promise<Commit>;
  /** Fails when the extract is unknown, with an `OvertakenError` when it is not withdrawn. */
  restoreExtract(id: string, by: string | Maker): Promise<Commit>;
  saveRefusal(refusal: Refusal, by: string | Maker): Promise<void>;
  /** A new private place for a staging writer to fill; it is removed after commit, and left-overs at the next start. */
  newStaging(): Promise<string>;
  discardStaging(staging: string): Promise<void>;
  /**
   * Writes every table as it is at one moment, while others ask and change the store, into a DuckDB file at a staging place
   * that was not used yet.
   */
  copyTo(staging: string): Promise<StoreCopy>;
  close(): Promise<void>;
}
