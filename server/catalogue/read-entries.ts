import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Something wrong in a file of the catalogue: which file, where in it ("entry 3, validTo") and what. */
export interface CatalogueFault {
  readonly file: string;
  readonly place: string;
  readonly message: string;
}

/** What a file holds: the entries that are well formed, and a fault for each thing that is not. */
export interface EntriesRead<Entry> {
  readonly entries: readonly Entry[];
  readonly faults: readonly CatalogueFault[];
}

/**
 * Reads a file that holds a list, checking each entry by a schema; entries are counted from 1. A file that is absent
 * or is not a list of JSON is one fault, for the file as a whole.
 */
export function readEntries<Entry>(
  folder: string,
  file: string,
  schema: z.ZodType<Entry>,
): EntriesRead<Entry> {
  const list = readList(join(folder, file));
  if (typeof list === 'string')
    return { entries: [], faults: [{ file, place: 'whole file', message: list }] };
  const results = list.map((entry) => schema.safeParse(entry));
  return {
    entries: results.flatMap((result) => (result.success ? [result.data] : [])),
    faults: results.flatMap((result, index) =>
      result.success ? [] : result.error.issues.map((issue) => toFault(file, index, issue)),
    ),
  };
}

/** The list in a file, or what is wrong with the file. */
function readList(path: string): readonly unknown[] | string {
  try {
    const list = z.array(z.unknown()).safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return list.success ? list.data : 'not a list: write the entries between [ and ]';
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function toFault(file: string, index: number, issue: z.core.$ZodIssue): CatalogueFault {
  const place = [`entry ${index + 1}`, ...issue.path.map(String)].join(', ');
  return { file, place, message: issue.message };
}
