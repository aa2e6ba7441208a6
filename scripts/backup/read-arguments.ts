import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run backup -- [--to FOLDER]

Writes all that the store holds, as it is at one moment, into a new folder: the file store.duckdb and its manifest.json.
The service goes on meanwhile.

  --to FOLDER  where that folder is to lie; "backups" in the data folder if not said`;

/** What to do with a backup that is taken. */
export interface BackupArguments {
  /** Null where it stays in the data folder. */
  readonly to: string | null;
}

/** Fails, saying how the command is used, for arguments that it does not know. */
export function readArguments(given: readonly string[]): BackupArguments {
  try {
    const { values } = parseArgs({ args: [...given], options: { to: { type: 'string' } } });
    return { to: values.to === undefined ? null : resolve(values.to) };
  } catch (cause) {
    throw new Error(`arguments not understood: ${given.join(' ')}\n\n${usage}`, { cause });
  }
}
