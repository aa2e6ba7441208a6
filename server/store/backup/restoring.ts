import type { Maker } from '../../access/person.ts';
import { addToTrail } from '../sql/audit-trail.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { stampOf } from '../sql/stamp.ts';

/** A backup that was found whole, and where it goes. */
export interface Restoring {
  /** The DuckDB file of the backup. */
  readonly source: string;
  /** How it is known: the name of its folder, and the SHA-256 of its file. */
  readonly name: string;
  readonly sha256: string;
  /** Of its tables. */
  readonly format: number;
  /** The version that is to be the newest; null for the newest that it holds. */
  readonly version: number | null;
  /** Whether a store that holds something may be replaced. */
  readonly replace: boolean;
  /** Who restores it, for the audit trail. */
  readonly by: string | Maker;
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

/**
 * Adds to the trail that came with the backup who restored it, as of which version, within the transaction that filled
 * the tables: what the trail told later than the backup is in what was replaced. A backup from before there was a trail
 * has none to add to.
 */
export async function addRestoringToTrail(
  connection: SqlConnection,
  tables: ReadonlyMap<string, unknown>,
  { name, sha256, by, now }: Restoring,
): Promise<void> {
  if (!tables.has('audit_entry')) return;
  const subject = `version ${(await readNewestEvent(connection))?.version ?? 0}`;
  const facts = { act: 'store-restored', subject, fileName: name, sha256, count: 1 } as const;
  await addToTrail(connection, facts, stampOf(by, now()));
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
