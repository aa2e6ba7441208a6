import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RestoreQuestion } from '../../server/restore-store.ts';
import { BACKUP_FILE } from '../../server/store/backup/manifest.ts';

export const usage = `npm run restore -- FOLDER [--version N] [--replace]

Makes the store from a backup, after its SHA-256 was compared. Stop the service first.

  FOLDER       the folder of a backup, as npm run backup prints it, or the file store.duckdb in it
  --version N  leave out what came after version N, which becomes the newest
  --replace    put it in the place of a store that holds something; what it held is kept beside`;

/** Fails, saying how the command is used, for arguments that it does not know. */
export function readArguments(given: readonly string[]): RestoreQuestion {
  const { values, positionals } = parse(given);
  const [place] = positionals;
  if (place === undefined || positionals.length > 1) throw new Error(`one backup is wanted\n\n${usage}`);
  return {
    folder: resolve(basename(place) === BACKUP_FILE ? dirname(place) : place),
    version: values.version === undefined ? null : readVersion(values.version),
    replace: values.replace ?? false,
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { version: { type: 'string' }, replace: { type: 'boolean' } },
    });
  } catch (cause) {
    throw new Error(`arguments not understood: ${given.join(' ')}\n\n${usage}`, { cause });
  }
}

function readVersion(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`not a version: ${text}; write a whole number, as the page of extracts shows it`);
}
