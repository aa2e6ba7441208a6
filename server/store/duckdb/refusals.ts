import type { DuckDBConnection } from '@duckdb/node-api';
import type { Refusal, StoredRefusal } from '../../observation/extract.ts';
import { runStatement, toText } from './statements.ts';

/** Keeps a refusal with its problems; one of the same id is replaced. */
export async function saveRefusal(
  connection: DuckDBConnection,
  refusal: Refusal,
  receivedAt: string,
  receivedBy: string,
): Promise<void> {
  await runStatement(connection, 'INSERT OR REPLACE INTO refusal VALUES ($1, $2, $3, $4)', [
    refusal.id,
    receivedAt,
    receivedBy,
    JSON.stringify(refusal),
  ]);
}

export async function findRefusal(connection: DuckDBConnection, id: string): Promise<StoredRefusal | null> {
  const [row] = await runStatement(
    connection,
    'SELECT content, received_at, received_by FROM refusal WHERE id = $1',
    [id],
  );
  if (!row) return null;
  const refusal: Refusal = JSON.parse(toText(row[0]));
  return { ...refusal, receivedAt: toText(row[1]), receivedBy: toText(row[2]) };
}
