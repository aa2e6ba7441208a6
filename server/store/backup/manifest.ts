import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file of a backup that holds what was stored: a DuckDB database, whichever store it was made of. */
export const BACKUP_FILE = 'store.duckdb';

const MANIFEST_FILE = 'manifest.json';

const wholeNumber = z.int().nonnegative();

const manifestSchema = z.object({
  /** Of the tables: which release can read them. The same number means the same tables in either store. */
  format: z.int().positive(),
  /** The newest version that it holds, and when that was made (ISO date and time, UTC); null for version 0. */
  storeVersion: wholeNumber,
  storeVersionAt: z.iso.datetime().nullable(),
  /** When the backup was made (ISO date and time, UTC), of which store, and by which release of the product. */
  madeAt: z.iso.datetime(),
  engine: z.enum(['duckdb', 'postgres']),
  release: z.string(),
  /** Rows of every table. */
  rows: z.record(z.string(), wholeNumber),
  bytes: wholeNumber,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What stands in a backup, and how to tell that its file is whole. */
export type BackupManifest = z.infer<typeof manifestSchema>;

export function manifestText(manifest: BackupManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function manifestPlace(folder: string): string {
  return join(folder, MANIFEST_FILE);
}

/** The manifest of a backup, once its file was found to be what it says. Fails, saying how, where it is not. */
export async function readBackup(folder: string): Promise<BackupManifest> {
  const manifest = await readManifest(manifestPlace(folder));
  const file = join(folder, BACKUP_FILE);
  const bytes = await sizeOf(file);
  if (bytes !== manifest.bytes) {
    throw new Error(
      `backup damaged: ${file} has ${bytes} bytes, and its manifest says ${manifest.bytes}. Take another backup.`,
    );
  }
  if ((await hashFile(file)) !== manifest.sha256) {
    throw new Error(`backup damaged: ${file} is not what its manifest says (SHA-256). Take another backup.`);
  }
  return manifest;
}

async function readManifest(place: string): Promise<BackupManifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(place, 'utf8')));
  } catch (cause) {
    throw new Error(
      `no backup: ${place} cannot be read. Name the folder of one, as npm run backup prints it.`,
      {
        cause,
      },
    );
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (cause) {
    throw new Error(`backup damaged: ${file} cannot be read. Take another backup.`, { cause });
  }
}

/** SHA-256 of a file, in hexadecimal digits. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
