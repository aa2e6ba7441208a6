import type { Commit, ExtractInStore, Refusal, StagedExtract } from '../observation/extract.ts';

/** What keeps extracts: the part of a store that bringing one needs, so that this room need not know the store. */
export interface Keeper {
  /** A new private place for a staging writer to fill. */
  newStaging(): Promise<string>;
  /** Harmless when the staging place is gone already. */
  discardStaging(staging: string): Promise<void>;
  findExtract(id: string): Promise<ExtractInStore | null>;
  /** What committing would find and replace, changing nothing. */
  previewExtract(
    staged: StagedExtract,
  ): Promise<{ readonly olderThanHeld: number; readonly supersedes: readonly string[] }>;
  commitExtract(staged: StagedExtract, by: string): Promise<Commit>;
  restoreExtract(id: string, by: string): Promise<Commit>;
  saveRefusal(refusal: Refusal, by: string): Promise<void>;
  version(): Promise<number>;
}
