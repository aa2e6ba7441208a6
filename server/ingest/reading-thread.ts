import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Reading } from './read-extract.ts';

/** One file to read, and how it is to be taken; plain values, since they cross to another thread. */
export interface ReadingRequest {
  readonly fileName: string;
  /** `auto` recognises the layout by the file's headers. */
  readonly layout: LayoutId | 'auto';
  /** Null takes the layout's own. */
  readonly policy: DisclosurePolicy | null;
  /** For a file whose rows carry no period; null otherwise. */
  readonly period: string | null;
  /** ISO date on which the publisher released it; null where it is not known. */
  readonly released: string | null;
  /** The private place that is filled while the file is read. */
  readonly staging: string;
}

/** How far a reading has come. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly rows: number;
  readonly problems: number;
}

/** A file being read away from the thread that answers questions. */
export interface ReadingThread {
  /** Takes the next bytes, resolving when there is room for more. Fails when the thread has failed. */
  take(chunk: Uint8Array): Promise<void>;
  /** Says that there are no more bytes, and resolves to what was read. Fails when the thread has failed. */
  finish(): Promise<Reading>;
  /** Gives up: resolves when the thread has let go of the staging place. Harmless after the verdict. */
  stop(): Promise<void>;
}

export type StartReading = (
  request: ReadingRequest,
  onProgress?: (progress: ReadingProgress) => void,
) => ReadingThread;

/** What is said to the thread. */
export type MessageToThread =
  | { readonly kind: 'start'; readonly request: ReadingRequest }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'give-up' };

/** What the thread says: that it has used a chunk, how far it is, and what came of it. It fails by dying. */
export type MessageFromThread =
  | { readonly kind: 'used'; readonly bytes: number }
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | { readonly kind: 'read'; readonly reading: Reading };
