/** A backup that was found whole, and where it goes. */
export interface Restoring {
  /** The DuckDB file of the backup. */
  readonly source: string;
  /** Of its tables. */
  readonly format: number;
  /** The version that is to be the newest; null for the newest that it holds. */
  readonly version: number | null;
  /** Whether a store that holds something may be replaced. */
  readonly replace: boolean;
  readonly now: () => Date;
}

/** What became of it. */
export interface Restored {
  readonly storeVersion: number;
  /** Where the store that was replaced is kept; null where there was none. */
  readonly replaced: string | null;
}

export function refuseReplacing(where: string, version: number): Error {
  return new Error(
    `the store holds something: ${where} is at version ${version}. Add --replace to put the backup in its place (what it holds is kept beside).`,
  );
}

/** The tables of a backup that are to be filled, with the columns that both have. Fails for a table that nobody knows. */
export function matchTables(
  given: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  for (const [table, columns] of given) {
    const lost = known.has(table) ? columns.filter((column) => !known.get(table)?.includes(column)) : [''];
    const [first] = lost;
    if (first !== undefined) {
      throw new Error(
        `the backup holds what this release does not know: ${table}${first && `.${first}`}. Restore it with the release that its manifest names.`,
      );
    }
  }
  return new Map(given);
}
