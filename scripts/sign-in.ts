/** `npm run sign-in`: prints an address that signs a browser in once, as an administrator of the server that runs here. */
import { signInAddressSchema } from '../server/contract/access.ts';
import { readSettings } from '../server/settings.ts';
import { nameOfUser } from './name-of-user.ts';
import { askFor, openService } from './open-service.ts';
import { endBadly } from './run-server.ts';

try {
  const service = await openService(readSettings(process.env));
  try {
    if (service.server === null) {
      throw new Error(
        'no server runs here: npm start prints an address to sign in by; or set DATA_DIR to that of another',
      );
    }
    const made = await askFor(service, 'POST', '/api/v1/sign-in-addresses', { name: nameOfUser() });
    process.stdout.write(`${service.server}${signInAddressSchema.parse(made).path}\n`);
  } finally {
    await service.close();
  }
} catch (error) {
  endBadly(error);
}
