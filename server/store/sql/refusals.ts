import type { Refusal, StoredRefusal } from '../../observation/extract.ts';
import type { SqlConnection } from './connection.ts';
import type { Stamp } from './stamp.ts';
import { toText } from './statements.ts';

/** Keeps a refusal with its problems; one of the same id is replaced. */
export async function saveRefusal(
  connection: SqlConnection,
  refusal: Refusal,
  { at, by }: Stamp,
): Promise<void> {
  await connection.run(
    `INSERT INTO refusal (id, received_at, received_by, content) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET
       received_at = excluded.received_at, received_by = excluded.received_by, content = excluded.content`,
    [refusal.id, at, by, JSON.stringify(refusal)],
  );
}

export async function findRefusal(connection: SqlConnection, id: string): Promise<StoredRefusal | null> {
  const [row] = await connection.run('SELECT content, received_at, received_by FROM refusal WHERE id = $1', [
    id,
  ]);
  if (!row) return null;
  const refusal: Refusal = JSON.parse(toText(row[0]));
  return { ...refusal, receivedAt: toText(row[1]), receivedBy: toText(row[2]) };
}
