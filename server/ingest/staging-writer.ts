import type { Entry } from '../observation/entry.ts';
import type { Observation } from '../observation/observation.ts';

/** Two rows of one file that give the same figure different content. */
export interface KeyConflict {
  readonly earlierLine: number;
  readonly line: number;
  /** The first field that differs, as the observation names it (`value`, `count` …). */
  readonly field: string;
  readonly earlierValue: string | null;
  readonly value: string | null;
  /** The key in words: "injury-admissions, E06000001, 2010/11, persons, 0-14". */
  readonly key: string;
}

/** A count of persons that males and females do not add up to. */
export interface PartDifference {
  readonly line: number;
  /** The key in words, without the sex. */
  readonly key: string;
  readonly persons: number;
  readonly parts: number;
}

/** What stands in the staging place once every row is written. */
export interface StagingSummary {
  /** Observations left after identical repetitions were merged. */
  readonly observations: number;
  /** Entries left after identical repetitions were merged; two of one kind and key that differ are a conflict. */
  readonly entries: number;
  /** Rows that repeated an earlier row in every field but its line, and were merged into it. */
  readonly repeatedRows: number;
  readonly firstRepeatedLine: number | null;
  /** At most the first hundred. */
  readonly conflicts: readonly KeyConflict[];
  /** Where a file has persons, males and females: how often they disagree, with the first three. */
  readonly partDifferences: { readonly count: number; readonly first: readonly PartDifference[] };
}

/** A private place that fills while an extract is read; nobody sees it before the store commits it. */
export interface StagingWriter {
  /** Takes one observation; may be called in a tight loop. */
  write(observation: Observation): void;
  /** Takes one fact that is no figure. */
  writeEntry(entry: Entry): void;
  /** Writes what is buffered, merges identical repetitions and finds conflicting ones. Called once, after the last row. */
  finish(): Promise<StagingSummary>;
  /** Gives up: closes and leaves nothing usable behind. */
  abandon(): Promise<void>;
}
