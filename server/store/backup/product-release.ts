import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The release of the product that runs, as its package says. */
export async function readProductRelease(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
