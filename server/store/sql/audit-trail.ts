import { CHAIN_START, checkChain, EMPTY_CHAIN, hashOfEntry } from '../../access/audit-chain.ts';
import { type AuditEntry, type AuditedFacts, auditedActs } from '../../access/audit-entry.ts';
import type { TrailCheck } from '../access-records.ts';
import type { Page } from '../store.ts';
import type { Row, SqlConnection } from './connection.ts';
import type { Stamp } from './stamp.ts';
import { toInteger, toText, toTextOrNull } from './statements.ts';

const COLUMNS = 'number, made_at, made_by, request_id, act, subject, file_name, sha256, count, hash';

/** Facts of an act that concerns no bytes and happened once. */
export const NO_BYTES = { fileName: null, sha256: null, count: 1 };

/**
 * Adds an entry to the trail, within the transaction of the change that it tells of, while nobody else makes one. No
 * statement alters or removes an entry.
 */
export async function addToTrail(
  connection: SqlConnection,
  facts: AuditedFacts,
  { at, by, requestId }: Stamp,
): Promise<void> {
  const [last] = await connection.run('SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1');
  const number = (last ? toInteger(last[0]) : 0) + 1;
  const { act, subject, fileName, sha256, count } = facts;
  const entry = { number, at, by, requestId, act, subject, fileName, sha256, count };
  const hash = hashOfEntry(entry, last ? toText(last[1]) : CHAIN_START);
  await connection.run(
    `INSERT INTO audit_entry (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [number, at, by, requestId, act, subject, fileName, sha256, count, hash],
  );
}

/** Entries, the last first, with how many there are. */
export async function findTrail(
  connection: SqlConnection,
  { offset, limit }: Page,
): Promise<{ entries: AuditEntry[]; entryCount: number }> {
  const [counted] = await connection.run('SELECT count(*) FROM audit_entry');
  const rows = await connection.run(
    `SELECT ${COLUMNS} FROM audit_entry ORDER BY number DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  return { entries: rows.map(toEntry), entryCount: toInteger(counted?.[0]) };
}

/** Follows the chain from its beginning, and asks whether every change of the store is told of. */
export async function checkTrail(connection: SqlConnection): Promise<TrailCheck> {
  let chain = EMPTY_CHAIN;
  for await (const rows of connection.stream(`SELECT ${COLUMNS} FROM audit_entry ORDER BY number`)) {
    chain = checkChain(chain, rows.map(toEntry));
  }
  const [untold] = await connection.run(
    `SELECT e.version FROM store_event e
     WHERE e.version > (SELECT version FROM audit_start) AND NOT EXISTS (
       SELECT 1 FROM audit_entry a
       WHERE a.made_at = e.made_at AND a.subject = e.extract AND a.act = 'extract-' || e.kind)
     ORDER BY e.version LIMIT 1`,
  );
  return { ...chain, firstUntold: untold ? toInteger(untold[0]) : null };
}

function toEntry(row: Row): AuditEntry {
  return {
    number: toInteger(row[0]),
    at: toText(row[1]),
    by: toText(row[2]),
    requestId: toTextOrNull(row[3]),
    act: toAct(toText(row[4])),
    subject: toTextOrNull(row[5]),
    fileName: toTextOrNull(row[6]),
    sha256: toTextOrNull(row[7]),
    count: toInteger(row[8]),
    hash: toText(row[9]),
  };
}

function toAct(text: string): AuditEntry['act'] {
  const act = auditedActs.find((one) => one === text);
  if (act) return act;
  throw new Error(`unknown act in the audit trail: ${text}. The store is damaged; restore a backup.`);
}
