/**
 * Finds what the tests need and the project cannot bring along, or installs it: a browser, and PostgreSQL where npm has
 * none for this platform. Says what it did, and how to mend it where neither worked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/support/find-browser.ts';
import { findPostgres } from '../test/support/find-postgres.ts';

/** A way to install something, worth trying on this machine. */
interface Way {
  readonly name: string;
  readonly usable: boolean;
  readonly commands: readonly (readonly string[])[];
}

const byPackageManager = (name: string): Way => ({
  name: "the system's package manager",
  usable: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
  ],
});

const byPlaywright = (...options: readonly string[]): Way => ({
  name: "Playwright's own download",
  usable: true,
  commands: [['npx', 'playwright-core', 'install', ...options, 'chromium']],
});

prepare(
  'browser for the journeys',
  findBrowser,
  [byPackageManager('chromium'), byPlaywright('--with-deps'), byPlaywright()],
  'install Chromium or Chrome, or set CHROME_PATH to one that is installed',
);
prepare(
  'PostgreSQL for the tests of its store',
  findPostgres,
  [byPackageManager('postgresql')],
  'install PostgreSQL 15 or later, or set POSTGRES_BIN to the folder of its programs',
);

/** Finds something, or installs it in the first way that works; ends the program where none does. */
function prepare(what: string, find: () => string | null, ways: readonly Way[], howToMend: string): void {
  for (const way of ways) {
    if (find() !== null) break;
    if (!way.usable) continue;
    process.stderr.write(`no ${what} found; trying ${way.name}\n`);
    way.commands.every(
      ([command = '', ...args]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    );
  }
  const found = find();
  if (found === null) {
    process.stderr.write(`no ${what}: ${howToMend}\n`);
    process.exit(1);
  }
  process.stderr.write(`${what}: ${found}\n`);
}
