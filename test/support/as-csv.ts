import { toCsv } from '../../server/reports/csv.ts';
import type { Table } from '../../server/reports/table.ts';

/** Writes answers as CSV by their table. */
export const asCsv =
  <Answer>(table: (answer: Answer) => Table) =>
  (answer: Answer): string =>
    toCsv(table(answer));
