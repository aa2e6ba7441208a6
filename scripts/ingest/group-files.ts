import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type GlancedTable, glanceAtTable } from '../../server/ingest/glance-at-table.ts';

/** Enough for titles above a header and a row below it. */
const beginningInBytes = 64 * 1024;

/** Layouts whose tables complete each other, so that they are brought as one extract. */
const joinedLayouts: readonly string[] = ['stats19', 'homelessness-hclic'];

/** What names of tables are called in file names. */
const tableWords = /casualt(?:y|ies)|collisions?|accidents?|vehicles?|a5[pr]/g;

/** A file with the table that it seems to be. */
export interface SeenFile {
  readonly file: string;
  readonly seen: GlancedTable | null;
}

/** Looks at the beginning of a file; null where it shows no known table, or cannot be read. */
export async function seeFile(file: string): Promise<SeenFile> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginningInBytes), 0, beginningInBytes, 0);
      return { file, seen: glanceAtTable(buffer.subarray(0, bytesRead), basename(file)) };
    } finally {
      await handle.close();
    }
  } catch {
    // Whoever brings the file says why it cannot be read.
    return { file, seen: null };
  }
}

/**
 * Files that are to be brought as one extract, each group in the place of its first file. Of a layout whose tables
 * complete each other, files of different tables belong together when there is one of each; where there are more, when
 * their names are the same but for the table ("casualty-2023" and "collision-2023"). Every other file is by itself.
 */
export function groupFiles(files: readonly SeenFile[]): string[][] {
  const groups: { readonly key: string; readonly files: string[] }[] = [];
  for (const each of files) {
    const key = keyOf(each, files);
    const group = groups.find((one) => one.key === key);
    if (group) group.files.push(each.file);
    else groups.push({ key, files: [each.file] });
  }
  return groups.map((group) => group.files);
}

function keyOf({ file, seen }: SeenFile, files: readonly SeenFile[]): string {
  const alone = `file ${files.findIndex((each) => each.file === file)}`;
  if (!seen || !joinedLayouts.includes(seen.layout)) return alone;
  const kin = files.filter((each) => each.seen?.layout === seen.layout && mayJoin(each.seen));
  if (!mayJoin(seen)) return alone;
  const isOneOfEach = new Set(kin.map((each) => each.seen?.table)).size === kin.length;
  return isOneOfEach ? seen.layout : `${seen.layout} ${nameWithoutTable(file)}`;
}

/** Of the homelessness tables only the two about families are parts of one measure. */
function mayJoin({ layout, table }: GlancedTable): boolean {
  return layout !== 'homelessness-hclic' || /A5/i.test(table ?? '');
}

function nameWithoutTable(file: string): string {
  return basename(file).toLowerCase().replace(tableWords, '');
}
