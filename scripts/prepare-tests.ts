/**
 * Finds what the tests need and the project cannot bring along, or installs it: a browser. Says what it did, and how
 * to mend it where neither worked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/support/find-browser.ts';

const ways: readonly { readonly name: string; readonly usable: boolean; readonly commands: string[][] }[] = [
  {
    name: "the system's package manager",
    usable: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  },
  {
    name: "Playwright's own download",
    usable: true,
    commands: [['npx', 'playwright-core', 'install', '--with-deps', 'chromium']],
  },
  {
    name: "Playwright's own download",
    usable: true,
    commands: [['npx', 'playwright-core', 'install', 'chromium']],
  },
];

for (const way of ways) {
  if (findBrowser() !== null) break;
  if (!way.usable) continue;
  process.stderr.write(`no browser found; trying ${way.name}\n`);
  way.commands.every(
    ([command = '', ...args]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
  );
}

const browser = findBrowser();
if (browser === null) {
  process.stderr.write(
    'no browser for the journeys: install Chromium or Chrome, or set CHROME_PATH to one that is installed\n',
  );
  process.exit(1);
}
process.stderr.write(`browser for the journeys: ${browser}\n`);
