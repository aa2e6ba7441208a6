import type { SqlConnection } from '../sql/connection.ts';

/** Names the lock among those of the database: whoever holds it alone changes the store. */
const LOCK = 5_481_903;

/** Waits for the lock and keeps it to the end of the transaction. */
export async function lockUntilCommit(connection: SqlConnection): Promise<void> {
  await connection.run(`SELECT pg_advisory_xact_lock(${LOCK})`);
}

/** Does some work, of several transactions, while no other service changes the store. */
export async function withLock<Done>(connection: SqlConnection, work: () => Promise<Done>): Promise<Done> {
  await connection.run(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    return await work();
  } finally {
    await connection.run(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}
