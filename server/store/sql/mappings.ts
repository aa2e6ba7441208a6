import type { ColumnMapping } from '../../observation/column-mapping.ts';
import type { SqlConnection } from './connection.ts';
import type { Stamp } from './stamp.ts';
import { toText } from './statements.ts';

/** Saved column mappings, by name. */
export async function findMappings(connection: SqlConnection): Promise<ColumnMapping[]> {
  const rows = await connection.run('SELECT content FROM column_mapping ORDER BY name');
  return rows.map((row): ColumnMapping => JSON.parse(toText(row[0])));
}

/** Keeps a mapping under its name; one of that name is replaced. */
export async function saveMapping(
  connection: SqlConnection,
  mapping: ColumnMapping,
  { at, by }: Stamp,
): Promise<void> {
  await connection.run(
    `INSERT INTO column_mapping (name, content, saved_at, saved_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET
       content = excluded.content, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [mapping.name, JSON.stringify(mapping), at, by],
  );
}

/** Fails when there is none of that name. */
export async function removeMapping(connection: SqlConnection, name: string): Promise<void> {
  const removed = await connection.run('DELETE FROM column_mapping WHERE name = $1 RETURNING name', [name]);
  if (removed.length === 0) {
    throw new Error(`unknown column mapping: ${name}. The list of mappings has those that are saved.`);
  }
}
