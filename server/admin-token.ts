import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const readableByOwnerOnly = 0o600;

/** The secret of whoever may change the store: kept in the data folder for its owner's eyes, made at the first start. */
export async function readOrMakeAdminToken(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'admin-token');
  const made = randomBytes(24).toString('base64url');
  try {
    await writeFile(file, `${made}\n`, { flag: 'wx', mode: readableByOwnerOnly });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  await chmod(file, readableByOwnerOnly);
  const token = (await readFile(file, 'utf8')).trim();
  if (token === '')
    throw new Error(`empty token: ${file}; delete the file, and the next start makes a new one`);
  return token;
}
