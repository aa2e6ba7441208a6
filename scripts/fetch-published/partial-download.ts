import { readFile, rm, writeFile } from 'node:fs/promises';

/** Remembers by which mark (entity tag or date) a publisher tells the version of a download that broke off; null forgets. */
export async function saveValidator(part: string, validator: string | null): Promise<void> {
  if (validator === null) await rm(fileOf(part), { force: true });
  else await writeFile(fileOf(part), validator);
}

/** Null where none was kept, or only a weak one, by which nothing can be gone on with. */
export async function readValidator(part: string): Promise<string | null> {
  try {
    const validator = await readFile(fileOf(part), 'utf8');
    return validator.startsWith('W/') ? null : validator;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function fileOf(part: string): string {
  return `${part}.version`;
}
