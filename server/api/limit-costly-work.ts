import type { Context, MiddlewareHandler } from 'hono';
import pLimit from 'p-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { askingBlock } from './client-address.ts';
import { RequestError } from './error-response.ts';
import { mediaTypes } from './represent-answer.ts';
import { spendPoint } from './spend-point.ts';

/** Documents and pictures that are made at once, so that their memory stays within bounds. */
const madeAtOnce = 4;

/** Those that may wait for it: all who use a busy service, several times over. */
const waitingAtMost = 1_000;

const secondsUntilRetry = 5;

/**
 * Bounds what it costs to make pictures, documents, workbooks and packages: so many for one address in a minute (429),
 * so many at once, and so many that wait (503), with the time after which to ask again. What was made before and is
 * given again costs nothing and counts for nothing.
 */
export function limitCostlyWork({
  madePerMinute,
  trustProxy,
}: Pick<ApiRooms, 'madePerMinute' | 'trustProxy'>): MiddlewareHandler<ApiEnvironment> {
  const perAddress = new RateLimiterMemory({ points: madePerMinute, duration: 60 });
  const places = pLimit(madeAtOnce);
  return async (context, next) => {
    if (!isCostly(context)) return next();
    const wait = await spendPoint(perAddress, askingBlock(context, trustProxy));
    if (wait > 0) {
      const detail = `too many files: more than ${madePerMinute} in a minute; ask again in ${wait} seconds`;
      throw new RequestError(429, detail, { headers: { 'retry-after': String(wait) } });
    }
    if (places.pendingCount >= waitingAtMost) {
      const detail = `too busy: ${waitingAtMost} files wait to be made; ask again in a few seconds`;
      throw new RequestError(503, detail, { headers: { 'retry-after': String(secondsUntilRetry) } });
    }
    return places(next);
  };
}

const costlyFormats = new Set(['xlsx', 'zip']);

function isCostly({ req }: Context<ApiEnvironment>): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false;
  if (/\.(?:png|docx)$/.test(req.path)) return true;
  const format = req.query('format');
  if (format !== undefined) return costlyFormats.has(format);
  const accepted = req.header('Accept') ?? '';
  return accepted.includes(mediaTypes.xlsx) || accepted.includes(mediaTypes.zip);
}
