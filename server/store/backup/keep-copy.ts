import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store, StoreCopy } from '../store.ts';
import { BACKUP_FILE, type BackupManifest, hashFile, manifestPlace, manifestText } from './manifest.ts';

/** Backups hold digests of tokens, and who brought what. */
const READABLE_BY_OWNER_ONLY = 0o700;

/** Where backups are kept, and what is said of who makes them. */
export interface BackupPlace {
  /** On the disk of the staging folder, so that a copy is moved and not copied again. */
  readonly folder: string;
  readonly release: string;
  readonly now: () => Date;
}

/** A backup and the folder that holds it. */
export interface Backup {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/** Backs a store up while it answers and takes in extracts: all that was stored at one moment. */
export async function backUpStore(store: Store, place: BackupPlace): Promise<Backup> {
  const file = await store.newStaging();
  try {
    return await keepCopy(file, store.engine, await store.copyTo(file), place);
  } finally {
    await store.discardStaging(file);
  }
}

/** Moves a copy into a new folder, with its manifest. Until both are on the disk, the folder goes by another name. */
export async function keepCopy(
  file: string,
  engine: Store['engine'],
  copy: StoreCopy,
  { folder, release, now }: BackupPlace,
): Promise<Backup> {
  const madeAt = now().toISOString();
  const { size: bytes } = await stat(file);
  const manifest = { ...copy, madeAt, engine, release, bytes, sha256: await hashFile(file) };
  // Two may be made in one moment.
  const name = `${madeAt.replaceAll(/[:.]/g, '-')}-version-${copy.storeVersion}-${randomUUID().slice(0, 8)}`;
  const draft = join(folder, `.draft-${name}`);
  await mkdir(draft, { recursive: true, mode: READABLE_BY_OWNER_ONLY });
  try {
    await rename(file, join(draft, BACKUP_FILE));
    await writeFile(manifestPlace(draft), manifestText(manifest));
    for (const each of [join(draft, BACKUP_FILE), manifestPlace(draft), draft]) await writeThrough(each);
    const kept = join(folder, name);
    await rename(draft, kept);
    await writeThrough(folder);
    return { folder: kept, manifest };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Returns once a file, or the names in a folder, would outlive a loss of power. */
async function writeThrough(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
