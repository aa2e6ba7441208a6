import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';
import { RequestError } from './error-response.ts';

/** More than every area of England named twice, once as an area and once to be highlighted. */
const parametersAtMost = 1_000;

/**
 * Answers 400 to an address with more parameters than any question has, and 415 to a body that is compressed: what it
 * would unpack to is known only afterwards.
 */
export function refuseExcess(): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { req } = context;
    const parameters = req.url.split('&').length;
    if (parameters > parametersAtMost) {
      throw new RequestError(400, `too many parameters: ${parameters}; give at most ${parametersAtMost}`);
    }
    const encoding = req.header('Content-Encoding')?.trim().toLowerCase();
    if (encoding !== undefined && encoding !== 'identity') {
      const headers = { 'accept-encoding': 'identity' };
      throw new RequestError(415, `compressed body: ${encoding}; send it as it is, unpacked`, { headers });
    }
    return next();
  };
}
