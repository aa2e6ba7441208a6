import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnMapping } from '../../observation/column-mapping.ts';
import { runStatement, toText } from './statements.ts';

/** Saved column mappings, by name. */
export async function findMappings(connection: DuckDBConnection): Promise<ColumnMapping[]> {
  const rows = await runStatement(connection, 'SELECT content FROM column_mapping ORDER BY name');
  return rows.map((row): ColumnMapping => JSON.parse(toText(row[0])));
}

/** Keeps a mapping under its name; one of that name is replaced. */
export async function saveMapping(
  connection: DuckDBConnection,
  mapping: ColumnMapping,
  savedAt: string,
  savedBy: string,
): Promise<void> {
  await runStatement(connection, 'INSERT OR REPLACE INTO column_mapping VALUES ($1, $2, $3, $4)', [
    mapping.name,
    JSON.stringify(mapping),
    savedAt,
    savedBy,
  ]);
}

/** Fails when there is none of that name. */
export async function removeMapping(connection: DuckDBConnection, name: string): Promise<void> {
  const removed = await runStatement(
    connection,
    'DELETE FROM column_mapping WHERE name = $1 RETURNING name',
    [name],
  );
  if (removed.length === 0) {
    throw new Error(`unknown column mapping: ${name}. The list of mappings has those that are saved.`);
  }
}
