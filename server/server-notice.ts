import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const noticeSchema = z.object({ url: z.url(), pid: z.int() });

/** Where the server that holds a data folder's store answers, and which process it is. */
export type ServerNotice = z.infer<typeof noticeSchema>;

/** Tells other programs of this machine that a server holds the store of this data folder. */
export async function postNotice(dataFolder: string, notice: ServerNotice): Promise<void> {
  const file = noticeFile(dataFolder);
  const draft = `${file}.${notice.pid}`;
  await writeFile(draft, `${JSON.stringify(notice)}\n`);
  // Renamed into place, so that nobody reads half of it.
  await rename(draft, file);
}

/** Takes the notice down, unless another server has put up its own since. */
export async function removeNotice(dataFolder: string, pid: number): Promise<void> {
  if ((await readNotice(dataFolder))?.pid === pid) await rm(noticeFile(dataFolder), { force: true });
}

/** The notice of a data folder; null where there is none. It may be out of date: a killed server leaves its own. */
export async function readNotice(dataFolder: string): Promise<ServerNotice | null> {
  try {
    return noticeSchema.parse(JSON.parse(await readFile(noticeFile(dataFolder), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`unreadable notice: ${noticeFile(dataFolder)}; delete it when no server runs`, {
      cause: error,
    });
  }
}

/** The same where it can be read: a service that starts puts its own in the place of half a one. */
export async function findNotice(dataFolder: string): Promise<ServerNotice | null> {
  try {
    return await readNotice(dataFolder);
  } catch {
    // It names nobody who could be asked.
    return null;
  }
}

function noticeFile(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}
