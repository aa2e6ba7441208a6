/** `npm run sign-in`: prints an address that signs a browser in once, as an administrator of the server that runs here. */
import { signInAddressSchema } from '../server/contract/access.ts';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { nameOfUser } from './name-of-user.ts';
import { askFor, openService } from './open-service.ts';
import { endBadly } from './run-server.ts';

const usage = `usage: npm run sign-in

Prints an address that signs a browser in once, within an hour, as an administrator.`;

try {
  const given = process.argv.slice(2);
  process.stdout.write(`${asksForHelp(given) ? usage : await main(given)}\n`);
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<string> {
  if (given.length > 0) throw new Error(`arguments not understood: ${given.join(' ')}\n${usage}`);
  const service = await openService(readSettings(process.env));
  try {
    if (service.server === null) {
      throw new Error(
        'no server runs here: npm start prints an address to sign in by; or set DATA_DIR to that of another',
      );
    }
    const made = await askFor(service, 'POST', '/api/v1/sign-in-addresses', { name: nameOfUser() });
    return `${service.server}${signInAddressSchema.parse(made).path}`;
  } finally {
    await service.close();
  }
}
