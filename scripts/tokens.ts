/**
 * `npm run tokens`: makes, lists and revokes tokens, through the server where one holds the store. Ends with 1 when that
 * could not be done.
 */

import { madeTokenSchema, type TokenAnswer, tokensAnswerSchema } from '../server/contract/access.ts';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { askFor, openService, type Service } from './open-service.ts';
import { endBadly } from './run-server.ts';
import { readArguments, type TokensArguments, usage } from './tokens/read-arguments.ts';

const path = '/api/v1/tokens';

try {
  await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<void> {
  if (given.length === 0 || asksForHelp(given)) return say(usage);
  const asked = readArguments(given);
  const service = await openService(readSettings(process.env));
  try {
    await carryOut(asked, service);
  } finally {
    await service.close();
  }
}

async function carryOut(asked: TokensArguments, service: Service): Promise<void> {
  if (asked.kind === 'list') return list(service);
  if (asked.kind === 'revoke') {
    await askFor(service, 'DELETE', `${path}/${encodeURIComponent(asked.name)}`);
    return say(`revoked: ${asked.name}; within a second no service takes it`);
  }
  const made = madeTokenSchema.parse(await askFor(service, 'POST', path, asked.order));
  say(`${made.name} (${made.role}), ${untilWhen(made)}. This is shown once; pass it on by a safe way:`);
  say(made.token);
}

async function list(service: Service): Promise<void> {
  const { tokens } = tokensAnswerSchema.parse(await askFor(service, 'GET', path));
  if (tokens.length === 0) return say('no token yet: npm run tokens -- make NAME --role analyst');
  for (const token of tokens) say(describe(token));
}

/** "0a1b2c3d  jane  analyst  in force, until 2027-03-31  made 2026-11-29 by administrator". */
function describe(token: TokenAnswer): string {
  const { id, name, role, standing, madeAt, madeBy, revokedAt, revokedBy } = token;
  const now =
    revokedAt === null ? `${standing}, ${untilWhen(token)}` : `revoked ${day(revokedAt)} by ${revokedBy}`;
  return [id, name, role, now, `made ${day(madeAt)} by ${madeBy}`].join('  ');
}

function untilWhen({ expires }: TokenAnswer): string {
  return expires === null ? 'without an end' : `until ${expires}`;
}

function day(moment: string): string {
  return moment.slice(0, 10);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
