import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';
import { RequestError } from './error-response.ts';

/** More than every area of England named twice, once as an area and once to be highlighted. */
const parametersAtMost = 1_000;

/** More than any browser sends, and any row of proxies adds. */
const headersAtMost = 200;

/**
 * Answers 400 to an address with more parameters than any question has, 431 to more headers than any program sends, 400
 * to a second `Host` (of two programs each may take another), and 415 to a body that is compressed: what it would unpack
 * to is known only afterwards.
 */
export function refuseExcess(): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { req } = context;
    refuseHeaders(context.env?.incoming?.rawHeaders ?? []);
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

/** Names and values in turn, as they came: what is read of them later is of the first of two. */
function refuseHeaders(raw: readonly string[]): void {
  const names = raw.filter((_, at) => at % 2 === 0);
  if (names.length > headersAtMost) {
    throw new RequestError(431, `too many headers: ${names.length}; send at most ${headersAtMost}`);
  }
  if (names.filter((name) => name.toLowerCase() === 'host').length > 1) {
    throw new RequestError(400, 'two hosts: the header Host stands twice; send it once');
  }
}
