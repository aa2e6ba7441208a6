import { mkdir } from 'node:fs/promises';
import { backUpHere } from '../../server/back-up-here.ts';
import { backupAnswerSchema } from '../../server/contract/backups.ts';
import { problemDocumentSchema } from '../../server/contract/extracts.ts';
import { makeDataFolder } from '../../server/data-folder.ts';
import type { Settings } from '../../server/settings.ts';
import type { Backup } from '../../server/store/backup/keep-copy.ts';
import { readBackup } from '../../server/store/backup/manifest.ts';
import { findAdminToken } from '../find-admin-token.ts';
import { findServer } from '../ingest/send-to-server.ts';
import { requireStore } from '../require-store.ts';
import { moveFolder } from './move-folder.ts';
import type { BackupArguments } from './read-arguments.ts';

/** Takes a backup, moves it to where it is wanted, and reads it back there. */
export async function takeBackup({ to }: BackupArguments, settings: Settings): Promise<Backup> {
  // Made first: what cannot be written to is no place for a backup.
  if (to !== null) await mkdir(to, { recursive: true });
  const server = await findServer(settings.dataFolder);
  const taken = server === null ? await takeHere(settings) : await askServer(server, settings);
  const folder = to === null ? taken : await moveFolder(taken, to);
  return { folder, manifest: await readBackup(folder) };
}

async function takeHere(settings: Settings): Promise<string> {
  requireStore(settings);
  await makeDataFolder(settings.dataFolder);
  return backUpHere(settings);
}

async function askServer(server: string, settings: Settings): Promise<string> {
  const token = await findAdminToken(settings);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${server}/api/v1/backups`, { method: 'POST', headers });
  const answer: unknown = await response.json();
  if (response.status === 201) return backupAnswerSchema.parse(answer).folder;
  throw new Error(`no backup was taken: ${problemDocumentSchema.parse(answer).detail}`);
}
