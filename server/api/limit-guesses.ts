import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { askingBlock } from './client-address.ts';
import { RequestError } from './error-response.ts';
import { sessionPath } from './session-routes.ts';
import { secondsWithoutPoints, spendPoint } from './spend-point.ts';

/** More than a person mistypes in a minute, even where many share an address, and too few to guess a secret. */
const refusalsPerMinute = 60;

/**
 * Answers 429 to an address whose secrets were refused too often within a minute, whatever secret it sends then. Only
 * requests that send one (with a header, or to sign in) are counted, and only those that were refused for it (401, 403).
 */
export function limitGuesses({
  trustProxy,
}: Pick<ApiRooms, 'trustProxy'>): MiddlewareHandler<ApiEnvironment> {
  const refusals = new RateLimiterMemory({ points: refusalsPerMinute, duration: 60 });
  return async (context, next) => {
    if (!sendsSecret(context)) return next();
    const block = askingBlock(context, trustProxy);
    const wait = await secondsWithoutPoints(refusals, block);
    if (wait > 0) {
      const detail = `too many refused secrets: more than ${refusalsPerMinute} in a minute; try again in ${wait} seconds`;
      throw new RequestError(429, detail, { headers: { 'retry-after': String(wait) } });
    }
    await next();
    if (context.res.status === 401 || context.res.status === 403) await spendPoint(refusals, block);
  };
}

function sendsSecret({ req }: Context<ApiEnvironment>): boolean {
  return req.header('Authorization') !== undefined || (req.method === 'POST' && req.path === sessionPath);
}
