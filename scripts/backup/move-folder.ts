import { cp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Moves a folder into another, across disks too; what is there under its name stands whole or not at all. */
export async function moveFolder(folder: string, into: string): Promise<string> {
  const place = join(into, basename(folder));
  try {
    await rename(folder, place);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    const draft = join(into, `.draft-${basename(folder)}`);
    await cp(folder, draft, { recursive: true });
    await rename(draft, place);
    await rm(folder, { recursive: true });
  }
  return place;
}
