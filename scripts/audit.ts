/**
 * `npm run audit`: the audit trail as CSV, the last entry first; with `--verify` whether it is as it was written. Through the
 * server where one holds the store. Ends with 1 when the trail was changed.
 */
import { parseArgs } from 'node:util';
import { trailCheckSchema } from '../server/contract/access.ts';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { askFor, askForText, openService, type Service } from './open-service.ts';
import { endBadly } from './run-server.ts';

const usage = 'usage: npm run audit [-- --verify] > audit-trail.csv';

/** As many entries as one answer gives. */
const AT_A_TIME = 10_000;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<number> {
  if (asksForHelp(given)) {
    say(usage);
    return 0;
  }
  const { verify } = parse(given);
  const service = await openService(readSettings(process.env));
  try {
    return verify ? await verifyTrail(service) : await printTrail(service);
  } finally {
    await service.close();
  }
}

async function verifyTrail(service: Service): Promise<number> {
  const check = trailCheckSchema.parse(await askFor(service, 'GET', '/api/v1/audit-trail/check'));
  const { entries, lastHash, firstWrong, firstUntold } = check;
  if (firstWrong !== null) say(`changed: entry ${firstWrong} is not as it was written, or is missing`);
  if (firstUntold !== null) say(`cut short: no entry tells of version ${firstUntold} of the store`);
  if (firstWrong !== null || firstUntold !== null) {
    say('Restore a backup, and ask who could reach the database.');
    return 1;
  }
  say(`whole: ${entries} entries; the last has the hash ${lastHash}`);
  return 0;
}

/** Later pages come without the names of their columns. */
async function printTrail(service: Service): Promise<number> {
  for (let offset = 0; ; offset += AT_A_TIME) {
    const page = `/api/v1/audit-trail?format=csv&limit=${AT_A_TIME}&offset=${offset}`;
    const [names = '', ...rows] = (await askForText(service, 'GET', page)).split(/(?<=\r\n)/);
    process.stdout.write(offset === 0 ? [names, ...rows].join('') : rows.join(''));
    if (rows.length < AT_A_TIME) return 0;
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: { verify: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
