import type { AuditEntryAnswer } from '../contract/access.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<AuditEntryAnswer> = [
  ['number', ({ number }) => number],
  ['at', ({ at }) => at],
  ['by', ({ by }) => by],
  ['act', ({ act }) => act],
  ['subject', ({ subject }) => subject],
  ['file_name', ({ fileName }) => fileName],
  ['sha256', ({ sha256 }) => sha256],
  ['count', ({ count }) => count],
  ['request_id', ({ requestId }) => requestId],
  ['hash', ({ hash }) => hash],
];

/** Entries of the audit trail as a table: a row an entry. */
export const auditTrailTable = (entries: readonly AuditEntryAnswer[]): Table => toTable(columns, entries);
