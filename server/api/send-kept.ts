import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';
import { type Encoding, isWorthCompressing, type KeptBytes, type Representation } from './kept-bytes.ts';

export interface KeptAnswer {
  /** Everything that the bytes depend on; the ETag is made of it. */
  readonly identity: readonly (string | number | null)[];
  /** How long others may keep it without asking again. */
  readonly cacheControl: string;
  readonly make: () => Promise<Representation>;
}

/** What may change with the next extract: kept by others only with a question whether it still holds (a 304). */
export const askAgain = 'no-cache';

/** What an address will always give, as long as this release of the product runs: a day without asking again. */
export const forADay = 'public, max-age=86400, immutable';

/** What an address gives for ever: files whose names carry a hash of their content. */
export const forEver = 'public, max-age=31536000, immutable';

/** Sends an answer with a strong ETag, compressed as the asker can read it, or 304 where the asker holds it already. */
export async function sendKept(
  context: Context<ApiEnvironment>,
  kept: KeptBytes,
  { identity, cacheControl, make }: KeptAnswer,
): Promise<Response> {
  const key = createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 27);
  const headers = { 'cache-control': cacheControl, vary: 'Accept, Accept-Encoding' };
  const held = heldTag(context.req.header('If-None-Match'), key);
  if (held !== null) return context.body(null, 304, { ...headers, etag: held });
  const whole = await kept.find(key, 'identity', make);
  const encoding = isWorthCompressing(whole)
    ? chooseEncoding(context.req.header('Accept-Encoding'))
    : 'identity';
  const { bytes, contentType, disposition } = await kept.find(key, encoding, make);
  return context.body(bytes, 200, {
    ...headers,
    etag: tag(key, encoding),
    'content-type': contentType,
    'content-length': String(bytes.byteLength),
    ...(disposition ? { 'content-disposition': disposition } : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
}

/** A strong tag tells bytes apart, so each encoding of an answer has its own. */
function tag(key: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${key}"` : `"${key}-${encoding}"`;
}

/** The tag by which the asker holds this answer in some encoding, null where it does not. */
function heldTag(ifNoneMatch: string | undefined, key: string): string | null {
  const named = (ifNoneMatch ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''));
  const known = (['br', 'gzip', 'identity'] as const).map((encoding) => tag(key, encoding));
  if (named.includes('*')) return tag(key, 'identity');
  return known.find((text) => named.includes(text)) ?? null;
}

function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '')
    .split(',')
    .map((text) => text.trim().toLowerCase())
    .filter((text) => !/;\s*q=0(?:\.0*)?$/.test(text))
    .map((text) => text.replace(/\s*;.*$/, ''));
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}
