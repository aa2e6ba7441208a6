import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { EntryKind, StoredEntry } from '../observation/entry.ts';
import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Held, HeldObservation, HeldQuestion, HeldRelease } from './held.ts';
import type { Reading } from './reading.ts';

/** How the files of one extract are to be taken; plain values, since they cross to another thread. */
export interface ReadingRequest {
  /** `auto` recognises the layout by the file's headers. */
  readonly layout: LayoutId | 'auto';
  /** Null takes the layout's own. */
  readonly policy: DisclosurePolicy | null;
  /** For a file whose rows carry no period; null otherwise. */
  readonly period: string | null;
  /** ISO date on which the publisher released it; null where it is not known. */
  readonly released: string | null;
  /** How the columns are to be taken; null where the layout knows. */
  readonly mapping: ColumnMapping | null;
  /** The private place that is filled while the file is read. */
  readonly staging: string;
}

/** How far a reading has come. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly rows: number;
  readonly problems: number;
}

/** An extract being read away from the thread that answers questions. */
export interface ReadingThread {
  /** Says that the bytes from now on are of a file of this name. Called before the first of them. */
  beginFile(fileName: string): void;
  /** Takes the next bytes, resolving when there is room for more. Fails when the thread has failed. */
  take(chunk: Uint8Array): Promise<void>;
  /** Says that there are no more bytes, and resolves to what was read. Fails when the thread has failed. */
  finish(): Promise<Reading>;
  /** Gives up: resolves when the thread has let go of the staging place. Harmless after the verdict. */
  stop(): Promise<void>;
}

/** What a reading is connected with: what it may ask for, and who is told how far it has come. */
export interface ReadingConnections {
  readonly held: Held;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

export type StartReading = (request: ReadingRequest, connections: ReadingConnections) => ReadingThread;

/** What a reading may ask about other extracts. */
export type HeldRequest =
  | { readonly about: 'entries'; readonly kind: EntryKind }
  | { readonly about: 'observations'; readonly question: HeldQuestion }
  | { readonly about: 'releases'; readonly indicator: string };

/** A batch of what was asked for. */
export type HeldBatch = readonly (StoredEntry | HeldObservation | HeldRelease)[];

/**
 * How a reading asks, one batch at a time, so that no more than one waits in memory: `ask` opens a list under a number
 * of the reading's own, `more` wants the next batch of it, and `enough` closes it before its end.
 */
export type HeldMessage =
  | { readonly kind: 'ask'; readonly number: number; readonly request: HeldRequest }
  | { readonly kind: 'more'; readonly number: number }
  | { readonly kind: 'enough'; readonly number: number };

/** What is said to the thread. The bytes of a `chunk` are shared until it was used. `held` answers an `ask`, `more` or `enough`; its batch is null where there is none left. */
export type MessageToThread =
  | { readonly kind: 'start'; readonly request: ReadingRequest }
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'held'; readonly batch: HeldBatch | null }
  | { readonly kind: 'give-up' };

/**
 * What the thread says: that it has used a chunk, how far it is, what it needs to know of other extracts, and what came
 * of the reading. It fails by dying.
 */
export type MessageFromThread =
  | { readonly kind: 'used'; readonly bytes: number }
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | HeldMessage
  | { readonly kind: 'read'; readonly reading: Reading };
