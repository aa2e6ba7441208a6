import { createHash, timingSafeEqual } from 'node:crypto';
import { RequestError } from './error-response.ts';

const advice = 'the service prints its address with the token when it starts, and keeps it in admin-token';

/** Fails with 401 where no token was sent and with 403 where it is not the administrator's. */
export function requireToken(authorization: string | undefined, adminToken: string): void {
  const [, sent] = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
  if (sent === undefined) {
    const headers = { 'www-authenticate': 'Bearer realm="changes to the store"' };
    throw new RequestError(401, `token missing: send Authorization: Bearer TOKEN; ${advice}`, { headers });
  }
  if (!timingSafeEqual(digest(sent), digest(adminToken))) {
    throw new RequestError(403, `token not valid: it is not this service's; ${advice}`);
  }
}

/** Digests have one length, which the comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
