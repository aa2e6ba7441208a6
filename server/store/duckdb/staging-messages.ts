import type { StagedEntry, StagedNote, StagedTexts } from './staging-place.ts';
import type { StagedSummary } from './staging-summary.ts';

/** The memory that the thread that reads and the thread that fills a staging file both see. */
export interface SharedMemory {
  readonly blocks: readonly SharedArrayBuffer[];
  /** How many messages were taken, as an `Int32Array` of one; `FAILED` once the file cannot be filled. */
  readonly taken: SharedArrayBuffer;
}

export const FAILED = -1;

export type MessageToPlace =
  | { readonly kind: 'open'; readonly path: string; readonly shared: SharedMemory }
  | { readonly kind: 'rows'; readonly block: number; readonly rows: number }
  | { readonly kind: 'notes'; readonly notes: readonly StagedNote[] }
  | { readonly kind: 'entries'; readonly entries: readonly StagedEntry[] }
  | { readonly kind: 'finish'; readonly texts: StagedTexts }
  | { readonly kind: 'close' };

/** Answers `finish` or `close`, or says at any time that the file cannot be filled. */
export type MessageFromPlace =
  | { readonly kind: 'finished'; readonly summary: StagedSummary }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly cause: unknown };
