import type { AuditedFacts } from '../../access/audit-entry.ts';
import { addToTrail } from './audit-trail.ts';
import type { SqlConnection } from './connection.ts';
import type { Engine } from './engine.ts';
import type { Stamp } from './stamp.ts';

/** Makes a change that makes no version, with its entry in the audit trail: both or neither. */
export function writeAudited(
  database: Engine,
  facts: AuditedFacts,
  stamp: Stamp,
  work: (connection: SqlConnection) => Promise<void>,
): Promise<void> {
  return database.write(async (connection) => {
    await work(connection);
    await addToTrail(connection, facts, stamp);
  });
}
