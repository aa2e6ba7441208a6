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

/** What stands in the staging place once every row is written. */
export interface StagingSummary {
  /** Observations left after identical repetitions were merged. */
  readonly observations: number;
  /** Rows that repeated an earlier row in every field but its line, and were merged into it. */
  readonly repeatedRows: number;
  readonly firstRepeatedLine: number | null;
  /** At most the first hundred. */
  readonly conflicts: readonly KeyConflict[];
}

/** A private place that fills while an extract is read; nobody sees it before the store commits it. */
export interface StagingWriter {
  /** Takes one observation; may be called in a tight loop. */
  write(observation: Observation): void;
  /** Writes what is buffered, merges identical repetitions and finds conflicting ones. Called once, after the last row. */
  finish(): Promise<StagingSummary>;
  /** Gives up: closes and leaves nothing usable behind. */
  abandon(): Promise<void>;
}
