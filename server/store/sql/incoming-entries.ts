import { type EntryKind, entryKinds } from '../../observation/entry.ts';
import type { EntryHolding, HeldExtract } from '../ledger.ts';
import type { SqlConnection } from './connection.ts';
import { toInteger } from './statements.ts';

/** How many entries of each kind a staged extract holds. */
export async function findIncomingEntries(
  connection: SqlConnection,
  staged: string,
): Promise<EntryHolding[]> {
  const rows = await connection.run(
    `SELECT kind, count(*) FROM ${staged}.staged_entry GROUP BY kind ORDER BY kind`,
  );
  return rows.map(([kind, entries]) => ({ kind: toEntryKind(kind), entries: toInteger(entries) }));
}

/** Copies the entries of a staged extract into the store, a kind at a time, in the order of the file. */
export async function copyIncomingEntries(
  connection: SqlConnection,
  staged: string,
  { number, entryHoldings }: Pick<HeldExtract, 'number' | 'entryHoldings'>,
): Promise<void> {
  for (const { kind } of entryHoldings) {
    await connection.run(
      `INSERT INTO entry (extract, kind, key, body, line)
       SELECT $1::INTEGER, kind, key, body, line FROM ${staged}.staged_entry WHERE kind = $2 ORDER BY line`,
      [number, kind],
    );
  }
}

export function toEntryKind(text: unknown): EntryKind {
  const kind = entryKinds.find((one) => one === text);
  if (!kind)
    throw new Error(`unknown kind of entry: ${String(text)}. The store is damaged; restore a backup.`);
  return kind;
}
