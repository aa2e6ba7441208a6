import type { Maker } from '../access/person.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { Commit, ExtractInStore, Refusal, StagedExtract } from '../observation/extract.ts';
import type { CoverageGap, FigurePair, ShownChanges } from '../observation/figure-change.ts';
import type { Held } from './held.ts';

/** What committing a staged extract would do. */
export interface KeeperPreview {
  /** Figures of which a newer release is held. */
  readonly olderThanHeld: number;
  readonly supersedes: readonly string[];
  /** What would be shown otherwise than now. */
  readonly changes: ShownChanges;
  /** What the release held now has and the staged one has not. */
  readonly gaps: readonly CoverageGap[];
  /** The newest version when it was looked at. */
  readonly storeVersion: number;
}

/** What keeps extracts: the part of a store that bringing one needs, so that this room need not know the store. */
export interface Keeper extends Held {
  /** A new private place for a staging writer to fill. */
  newStaging(): Promise<string>;
  /** Harmless when the staging place is gone already. */
  discardStaging(staging: string): Promise<void>;
  findExtract(id: string): Promise<ExtractInStore | null>;
  /** Ids of all extracts that were ever accepted with figures of an indicator, demonstration data apart. */
  findExtractsOf(indicator: string): Promise<readonly string[]>;
  /** Saved column mappings, by name. */
  findMappings(): Promise<readonly ColumnMapping[]>;
  /** What committing would find and replace, changing nothing. Fails with an `OvertakenError` when its id is held. */
  previewExtract(staged: StagedExtract): Promise<KeeperPreview>;
  /** Figures that are shown and that a staged extract would give other numbers, in batches; none of demonstration data. */
  findPairs(staged: StagedExtract): AsyncIterable<readonly FigurePair[]>;
  /** What an extract changed of what is shown when it was last accepted or restored. */
  findChanges(id: string, page: { readonly offset: number; readonly limit: number }): Promise<ShownChanges>;
  /**
   * Fails with an `OvertakenError`, changing nothing, when an extract of this id is held, or the store is no longer at the
   * version at which it was judged.
   */
  commitExtract(staged: StagedExtract, by: string | Maker, judgedAt: number): Promise<Commit>;
  /** Fails with an `OvertakenError` when it is not withdrawn. */
  restoreExtract(id: string, by: string | Maker): Promise<Commit>;
  saveRefusal(refusal: Refusal, by: string | Maker): Promise<void>;
  version(): Promise<number>;
}
