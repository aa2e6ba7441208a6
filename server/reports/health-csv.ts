import type { HealthAnswer } from '../contract/health.ts';
import { type Columns, toCsv } from './csv.ts';

const columns: Columns<HealthAnswer> = [
  ['status', ({ status }) => status],
  ['store_version', ({ storeVersion }) => storeVersion],
  ['engine', ({ engine }) => engine],
  ['observations', ({ observations }) => observations],
  ['demonstration', ({ demonstration }) => demonstration],
];

/** How the service stands, as CSV: one row. */
export const healthCsv = (answer: HealthAnswer): string => toCsv(columns, [answer]);
