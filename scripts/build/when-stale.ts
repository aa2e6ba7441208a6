import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something that is made from sources and kept in `dist`. */
export interface Product {
  /** What a user calls it: `the pages`. */
  readonly name: string;
  /** Files and folders that it is made from, from the project's root. */
  readonly sources: readonly string[];
  /** A file that is there once it is made. */
  readonly built: string;
  /** A file that tells what it was made from; not among what is made, since a build may empty its folder. */
  readonly stamp: string;
  make(): Promise<void>;
}

/** Makes it when it does not exist or was made from other sources than there are now; says so on stderr. */
export async function buildWhenStale({ name, sources, built, stamp, make }: Product): Promise<void> {
  const fingerprint = fingerprintOf(sources);
  const made = join(root, stamp);
  if (existsSync(join(root, built)) && existsSync(made) && readFileSync(made, 'utf8') === fingerprint) return;
  process.stderr.write(`building ${name} …\n`);
  await make();
  writeFileSync(made, fingerprint);
}

/** By content, not by time: a fresh checkout gives every file a new time. */
function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(listFiles).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function listFiles(place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
