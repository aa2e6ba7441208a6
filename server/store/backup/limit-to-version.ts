import type { SqlConnection } from '../sql/connection.ts';
import { toInteger } from '../sql/statements.ts';

/** The conditions that leave of each table what stood in it when a version was newest; a table without one is whole. */
export type TableLimits = Readonly<Record<string, string>>;

/** What no restored store holds: whoever has signed out since the backup would be signed in again. */
export const WITHOUT_SESSIONS: TableLimits = { access_session: 'false' };

/**
 * What leaves a store whose newest version is one that it has passed: its events, and the extracts accepted by then with
 * all that they hold. What belongs to no version (mappings, refusals, terms) stays. Fails where there is no such version.
 *
 * @param source - The name of the database that holds the tables.
 */
export async function limitToVersion(
  connection: SqlConnection,
  source: string,
  version: number,
): Promise<TableLimits> {
  const [row] = await connection.run(
    `SELECT coalesce(max(version), 0), count(*) FILTER (version <= $1 AND kind = 'accepted') FROM ${source}.store_event`,
    [version],
  );
  const newest = toInteger(row?.[0]);
  if (version > newest) {
    throw new Error(`no version ${version} in this backup: it holds the versions up to ${newest}.`);
  }
  const ofExtract = `extract <= ${toInteger(row?.[1])}`;
  return {
    store_event: `version <= ${version}`,
    standing: `version <= ${version}`,
    extract: `number <= ${toInteger(row?.[1])}`,
    holding: ofExtract,
    entry_holding: ofExtract,
    observation: ofExtract,
    entry: ofExtract,
  };
}
