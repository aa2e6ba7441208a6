/** `npm run restore`: puts a backup in the place of the store, and says what became of it. Ends with 1 on a failure. */

import { restoreStore } from '../server/restore-store.ts';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { nameOfUser } from './name-of-user.ts';
import { readArguments, usage } from './restore/read-arguments.ts';
import { endBadly } from './run-server.ts';

try {
  const given = process.argv.slice(2);
  process.stdout.write(asksForHelp(given) ? `${usage}\n` : await main(given));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<string> {
  const asked = readArguments(given);
  const { storeVersion, replaced } = await restoreStore(asked, nameOfUser(), readSettings(process.env));
  const kept = replaced === null ? '' : `\nWhat was replaced is kept: ${replaced}`;
  return `${asked.folder}: restored, the store is at version ${storeVersion}${kept}\n`;
}
