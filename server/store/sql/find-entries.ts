import type { EntryBodies, EntryKind, StoredEntry } from '../../observation/entry.ts';
import type { HeldExtract, LedgerView } from '../ledger.ts';
import { BoundValues } from './bound-values.ts';
import type { SqlConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { toInteger, toText } from './statements.ts';

/** A batch has no more entries than this, and no more characters, since an outline may have a hundred thousand. */
const ENTRIES_IN_BATCH = 5_000;
const CHARACTERS_IN_BATCH = 1_000_000;

/**
 * Reads the entries of a kind that are in force in a view, those of the best-ranked extract first, each extract's in
 * the order of its file; of one key, the best-ranked extract's only.
 */
export async function* findEntries<Kind extends EntryKind>(
  connection: SqlConnection,
  view: LedgerView,
  kind: Kind,
): AsyncGenerator<readonly StoredEntry<Kind>[]> {
  const holders = view.inForce.filter((held) => held.entryHoldings.some((one) => one.kind === kind));
  for (const [rank, held] of holders.entries()) {
    yield* readEntries(connection, kind, held, holders.slice(0, rank));
  }
}

async function* readEntries<Kind extends EntryKind>(
  connection: SqlConnection,
  kind: Kind,
  held: HeldExtract,
  better: readonly HeldExtract[],
): AsyncGenerator<readonly StoredEntry<Kind>[]> {
  const bound = new BoundValues();
  const sql = writeStatement(bound, connection.dialect, kind, held, better);
  let batch: StoredEntry<Kind>[] = [];
  let characters = 0;
  for await (const rows of connection.stream(sql, bound.values)) {
    for (const row of rows) {
      const text = toText(row[1]);
      const body: EntryBodies[Kind] = JSON.parse(text);
      batch.push({ kind, key: toText(row[0]), body, line: toInteger(row[2]), extract: held.extract.id });
      characters += text.length;
      if (batch.length < ENTRIES_IN_BATCH && characters < CHARACTERS_IN_BATCH) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function writeStatement(
  bound: BoundValues,
  { inOrderOfFile }: Dialect,
  kind: EntryKind,
  held: HeldExtract,
  better: readonly HeldExtract[],
): string {
  const ofKind = bound.bind(kind);
  const all = `SELECT e.key, e.body, e.line FROM entry e
    WHERE e.extract = ${bound.bind(held.number)} AND e.kind = ${ofKind}`;
  if (better.length === 0) return `${all} ${inOrderOfFile}`;
  const numbers = bound.bindAll(better.map(({ number }) => number));
  return `${all} AND NOT EXISTS (
    SELECT 1 FROM entry b WHERE b.kind = ${ofKind} AND b.extract IN (${numbers}) AND b.key = e.key)
    ${inOrderOfFile}`;
}
