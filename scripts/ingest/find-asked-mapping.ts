import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { columnMappingSchema } from '../../server/contract/mappings.ts';
import type { ColumnMapping } from '../../server/observation/column-mapping.ts';

/** Whether a mapping was asked for as a file of JSON, not by the name under which it is saved. */
export function isMappingFile(asked: string): boolean {
  return /\.json$/i.test(asked);
}

/** Reads a mapping from a file of JSON. Throws an Error that says what is wrong with it. */
export async function readMappingFile(file: string): Promise<ColumnMapping> {
  const read = columnMappingSchema.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new Error(`invalid mapping: ${file}\n${z.prettifyError(read.error)}`);
}

/** The saved mapping of a name. Throws an Error that lists the names there are. */
export function findSavedMapping(name: string, saved: readonly ColumnMapping[]): ColumnMapping {
  const found = saved.find((each) => each.name === name);
  if (found) return found;
  const names = saved.length > 0 ? saved.map((each) => each.name).join(', ') : 'none is saved yet';
  throw new Error(`unknown mapping: ${name}; give a file that ends in .json, or one of these: ${names}`);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`mapping not readable: ${file} (${why}); write it as JSON`, { cause });
  }
}
