import type { HealthAnswer } from '../contract/health.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<HealthAnswer> = [
  ['status', ({ status }) => status],
  ['store_version', ({ storeVersion }) => storeVersion],
  ['engine', ({ engine }) => engine],
  ['observations', ({ observations }) => observations],
  ['demonstration', ({ demonstration }) => demonstration],
];

/** How the service stands, as a table: one row. */
export const healthTable = (answer: HealthAnswer): Table => toTable(columns, [answer]);
