import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../server/settings.ts';

/** Where the administrator's token is: in the settings, else in the data folder. */
export type AdminTokenPlace = Pick<Settings, 'adminToken' | 'dataFolder'>;

/** The administrator's token of the server that runs here. Fails where it cannot be read. */
export async function findAdminToken({ adminToken, dataFolder }: AdminTokenPlace): Promise<string> {
  if (adminToken !== null) return adminToken;
  const place = join(dataFolder, 'admin-token');
  try {
    return (await readFile(place, 'utf8')).trim();
  } catch (cause) {
    const advice =
      'the running server made it there; stop the server and start it again, and it makes a new one';
    throw new Error(`token not readable: ${place}; ${advice}`, { cause });
  }
}
