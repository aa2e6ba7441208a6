import type { ColumnMapping } from '../observation/column-mapping.ts';

/** Names of the mappings that were made on a table with these column names, whatever their spacing. */
export function offerMappings(header: readonly string[], mappings: readonly ColumnMapping[]): string[] {
  const wanted = signatureOf(header);
  return mappings.filter(({ headers }) => signatureOf(headers) === wanted).map(({ name }) => name);
}

/** Columns without a name say nothing: programs add them at the end of a row. */
function signatureOf(header: readonly string[]): string {
  const names = header.map((name) => name.trim().replace(/\s+/g, ' '));
  return JSON.stringify(names.filter((name) => name !== ''));
}
