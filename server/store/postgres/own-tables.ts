import type { SqlConnection } from '../sql/connection.ts';
import { groupRows, toText } from '../sql/statements.ts';
import { SCHEMA } from './schema.ts';

/** A column that holds what was stored. */
export interface Column {
  readonly name: string;
  /** Its type in a DuckDB file. */
  readonly type: string;
  /** What it is read as, where it is read as something else than it is. */
  readonly read: string | null;
}

/** Types that both databases have, under the names of DuckDB; others are copied as text. */
const TYPES: Readonly<Record<string, string>> = {
  smallint: 'SMALLINT',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  'double precision': 'DOUBLE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
};

/** The tables that hold what was stored, each with its columns but those that the database numbers by itself. */
export async function findTables(connection: SqlConnection): Promise<Map<string, readonly Column[]>> {
  const rows = await connection.run(
    `SELECT table_name, column_name, data_type FROM information_schema.columns
     WHERE table_schema = $1 AND table_name <> 'store_schema' AND is_identity = 'NO'
     ORDER BY table_name COLLATE "C", ordinal_position`,
    [SCHEMA],
  );
  const byTable = groupRows(rows, ([table]) => toText(table));
  return new Map([...byTable].map(([table, columns]) => [table, columns.map(toColumn)]));
}

function toColumn([, name, dataType]: readonly unknown[]): Column {
  const type = TYPES[toText(dataType)];
  return { name: toText(name), type: type ?? 'VARCHAR', read: type === undefined ? 'TEXT' : null };
}
