import type { StagedKind } from '../terms.ts';
import type { RowBlock } from './row-block.ts';
import type { StagedSummary } from './staging-summary.ts';

/** The repeating texts of an extract, each in the place of its code. */
export type StagedTexts = Readonly<Record<StagedKind, readonly string[]>>;

export function textOf(texts: StagedTexts, kind: StagedKind, code: number): string {
  const text = texts[kind][code];
  if (text === undefined)
    throw new Error(`unknown ${kind} in a staging file: ${code}. Bring the file again.`);
  return text;
}

/** Notes of a row as JSON, and the code that stands for them. */
export interface StagedNote {
  readonly code: number;
  readonly text: string;
}

/** A fact that is no figure, its body as JSON. */
export interface StagedEntry {
  readonly kind: string;
  readonly key: string;
  readonly body: string;
  readonly line: number;
}

/** Where the rows of one extract go as they are read: a staging file, on this thread or another. */
export interface StagingPlace {
  /** An empty block to fill. It may be filled until its rows are taken. */
  nextBlock(): RowBlock;
  takeRows(block: RowBlock): void;
  takeNotes(notes: readonly StagedNote[]): void;
  takeEntries(entries: readonly StagedEntry[]): void;
  /** Merges identical repetitions, finds conflicting ones, and closes. */
  finish(texts: StagedTexts): Promise<StagedSummary>;
  /** Closes without finishing. Harmless when it is closed. */
  close(): Promise<void>;
}
