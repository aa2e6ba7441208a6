import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { clientAddress } from './client-address.ts';

/**
 * Writes a line for each request: what, how it ended, how long it took, how much was sent (null where that is not known
 * beforehand), at which store version, and whether the answer was made or kept. Parameters are left out, since one may be
 * the token, and so is who asked: an address on the network is personal data, written only where the settings say so.
 */
export function logRequests({
  log,
  logAddresses,
  trustProxy,
}: Pick<ApiRooms, 'log' | 'logAddresses' | 'trustProxy'>): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    const { requestId, storeVersion = null, given = null, bytesGiven } = context.var;
    const { status } = context.res;
    const bytes = bytesGiven === undefined ? lengthOf(context.res) : bytesGiven;
    const from = logAddresses ? { from: clientAddress(context, trustProxy) } : {};
    log.info(
      { requestId, method, path, status, milliseconds, bytes, storeVersion, given, ...from },
      'answered',
    );
  };
}

/** To read a header of a response makes the server take it apart, at a third of the cost of an answer that is kept. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null ? null : Number(length);
}
