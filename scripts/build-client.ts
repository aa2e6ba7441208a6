import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the built pages are made from. */
const sources = [
  'client',
  'server/contract',
  'server/observation',
  'server/statistics',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

const built = join(root, 'dist', 'client', 'index.html');

/** Beside the pages, not among them: each build empties its folder. */
const stamp = join(root, 'dist', 'client-built-from.txt');

/** Builds the pages when they do not exist or were made from other sources than there are now; says so on stderr. */
export async function buildClientWhenStale(): Promise<void> {
  const fingerprint = fingerprintSources();
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  process.stderr.write('building the pages …\n');
  await runVite();
  writeFileSync(stamp, fingerprint);
}

/** By content, not by time: a fresh checkout gives every file a new time. */
function fingerprintSources(): string {
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

async function runVite(): Promise<void> {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    // Tests run with another, under which the pages would be made of React's slow form for developers.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`pages not built: vite ended with ${code}; what it said stands above`);
}
