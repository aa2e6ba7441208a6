import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { type EntryKind, entryKinds } from '../../observation/entry.ts';
import type { EntryHolding, HeldExtract } from '../ledger.ts';
import { INCOMING } from './incoming-extract.ts';
import { runStatement, toInteger } from './statements.ts';

/** How many entries of each kind the attached staging file holds. */
export async function findIncomingEntries(connection: DuckDBConnection): Promise<EntryHolding[]> {
  const rows = await runStatement(
    connection,
    `SELECT kind, count(*) FROM ${INCOMING}.staged_entry GROUP BY kind ORDER BY kind`,
  );
  return rows.map(([kind, entries]) => ({ kind: toEntryKind(kind), entries: toInteger(entries) }));
}

/** Copies the entries of the attached staging file into the store, a kind at a time, in the order of the file. */
export async function copyIncomingEntries(
  connection: DuckDBConnection,
  { number, entryHoldings }: Pick<HeldExtract, 'number' | 'entryHoldings'>,
): Promise<void> {
  for (const { kind } of entryHoldings) {
    await runStatement(
      connection,
      `INSERT INTO entry SELECT $1, kind, key, body, line FROM ${INCOMING}.staged_entry WHERE kind = $2`,
      [number, kind],
    );
  }
}

export function toEntryKind(text: DuckDBValue | undefined): EntryKind {
  const kind = entryKinds.find((one) => one === text);
  if (!kind)
    throw new Error(`unknown kind of entry: ${String(text)}. The store is damaged; restore a backup.`);
  return kind;
}
