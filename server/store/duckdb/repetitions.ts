/** Two rows of one extract that give the same figure or fact different content. */
export interface StagedConflict {
  readonly earlierLine: number;
  readonly line: number;
  readonly field: string;
  readonly earlierValue: string | null;
  readonly value: string | null;
  readonly key: string;
}

/** What became of the rows whose key had been met before. */
export interface Repetitions {
  /** Rows that were the same as an earlier one in all but the line, and are gone. */
  readonly repeatedRows: number;
  readonly firstRepeatedLine: number | null;
  /** The first of those that contradict an earlier one, in the order of the file. */
  readonly conflicts: readonly StagedConflict[];
}

export const NO_REPETITIONS: Repetitions = { repeatedRows: 0, firstRepeatedLine: null, conflicts: [] };

/** Conflicts that are listed; a file with more is wrong altogether. */
export const CONFLICTS_LISTED = 100;
