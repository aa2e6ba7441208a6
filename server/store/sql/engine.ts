import type { KeptViews } from '../kept-views.ts';
import type { Store, StoreConnections, StoreCopy } from '../store.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { SqlConnection } from './connection.ts';
import type { Change, Held, Scales } from './scales.ts';

/** What is known of a store without asking its database: the ledger with its views, and the terms. */
export interface Known {
  readonly views: KeptViews;
  readonly vocabulary: Vocabulary;
}

/**
 * What a database does in its own way: who may ask it at the same time, how a change is made by one alone, and how staged
 * rows get beside those of the store.
 */
export interface Engine {
  readonly name: Store['engine'];
  connections(): StoreConnections;
  /** What is known now, of every version up to the one named; where none is, of all that was committed before asking. */
  known(version?: number): Promise<Known>;
  read<Found>(work: (connection: SqlConnection) => Promise<Found>): Promise<Found>;
  /** A reading that is taken batch by batch, on a connection of its own. */
  readInBatches<Batch>(start: (connection: SqlConnection) => AsyncGenerator<Batch>): AsyncGenerator<Batch>;
  /** Writes what makes no version: one at a time, all of it or nothing, as a change. */
  write(work: (connection: SqlConnection) => Promise<void>): Promise<void>;
  /** Makes a version: one change at a time, all of it or nothing, and known here once it is made. */
  change(work: (held: Held) => Promise<Change>): Promise<Change>;
  /** Looks at a staged extract, changing nothing. */
  weigh<Found>(staging: string, work: (scales: Scales) => Promise<Found>): Promise<Found>;
  /** Reads batch by batch of a staged extract beside what is held. */
  compare<Batch>(staging: string, start: (scales: Scales) => AsyncGenerator<Batch>): AsyncGenerator<Batch>;
  /** As `change`, with a staged extract. */
  takeIn(staging: string, work: (scales: Scales) => Promise<Change>): Promise<Change>;
  newStaging(): string;
  /** Harmless where it is gone already; fails for a place of another store. */
  discardStaging(staging: string): Promise<void>;
  /** Writes every table as it is at one moment into a DuckDB file at a staging place. */
  copyTo(staging: string): Promise<StoreCopy>;
  /** Finishes what is under way and lets go of the database. Closing twice is closing once. */
  close(): Promise<void>;
}
