import type { Session } from '../../access/session.ts';
import type { SqlConnection } from './connection.ts';
import { toText } from './statements.ts';

export async function findSession(connection: SqlConnection, digest: string): Promise<Session | null> {
  const [row] = await connection.run(
    'SELECT credential, name, made_at, expires_at FROM access_session WHERE digest = $1',
    [digest],
  );
  if (!row) return null;
  return {
    digest,
    credential: toText(row[0]),
    name: toText(row[1]),
    madeAt: toText(row[2]),
    expiresAt: toText(row[3]),
  };
}

/** Keeps a session, and forgets those that have run out. */
export async function saveSession(connection: SqlConnection, session: Session): Promise<void> {
  const { digest, credential, name, madeAt, expiresAt } = session;
  await connection.run('DELETE FROM access_session WHERE expires_at <= $1', [madeAt]);
  await connection.run(
    `INSERT INTO access_session (digest, credential, name, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
    [digest, credential, name, madeAt, expiresAt],
  );
}

/** Whether there was one to end. */
export async function endSession(connection: SqlConnection, digest: string): Promise<boolean> {
  const ended = await connection.run('DELETE FROM access_session WHERE digest = $1 RETURNING digest', [
    digest,
  ]);
  return ended.length > 0;
}
