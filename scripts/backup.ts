/** `npm run backup`: backs the store up, through the server where one holds it, and says where. Ends with 1 on a failure. */

import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { readArguments, usage } from './backup/read-arguments.ts';
import { takeBackup } from './backup/take-backup.ts';
import { endBadly } from './run-server.ts';

try {
  const given = process.argv.slice(2);
  process.stdout.write(asksForHelp(given) ? `${usage}\n` : await main(given));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<string> {
  const { folder, manifest } = await takeBackup(readArguments(given), readSettings(process.env));
  const { storeVersion, storeVersionAt, bytes, sha256 } = manifest;
  const made = storeVersionAt === null ? '' : `, made ${storeVersionAt}`;
  return `${folder}: version ${storeVersion}${made}; ${bytes} bytes, SHA-256 ${sha256}\n`;
}
