import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';
import {
  type Encoding,
  isWorthCompressing,
  type KeptBytes,
  keyOf,
  type Representation,
} from './kept-bytes.ts';

export interface KeptAnswer {
  /** Everything that the bytes depend on; the ETag is made of it. */
  readonly identity: readonly (string | number | null)[];
  /** How long others may keep it without asking again. */
  readonly cacheControl: string;
  readonly make: () => Promise<Representation>;
  /** Whether nothing but the store, the day and the release changes it: it may then be given again unread. */
  readonly ofStore?: boolean;
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
  { identity, cacheControl, make, ofStore = false }: KeptAnswer,
): Promise<Response> {
  const key = createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 27);
  const headers = { 'cache-control': cacheControl, vary: 'Accept, Accept-Encoding' };
  const held = findHeldTag(context.req.header('If-None-Match'), tagsOf(key));
  if (held !== null) {
    context.set('given', 'unchanged');
    return context.body(null, 304, { ...headers, etag: held });
  }
  context.set('given', 'kept');
  const whole = await kept.find(key, 'identity', () => {
    context.set('given', 'made');
    return make();
  });
  const encoding = isWorthCompressing(whole)
    ? chooseEncoding(context.req.header('Accept-Encoding'))
    : 'identity';
  const { bytes, contentType, disposition } =
    encoding === 'identity' ? whole : await kept.find(key, encoding, async () => whole);
  if (ofStore) context.set('keptUnder', keyOf(key, encoding));
  return context.body(bytes, 200, {
    ...headers,
    etag: tag(key, encoding),
    'content-type': contentType,
    'content-length': String(bytes.byteLength),
    ...(disposition ? { 'content-disposition': disposition } : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
}

const tagsOf = (key: string): string[] =>
  (['identity', 'br', 'gzip'] as const).map((encoding) => tag(key, encoding));

/** A strong tag tells bytes apart, so each encoding of an answer has its own. */
function tag(key: string, encoding: Encoding): string {
  return `"${keyOf(key, encoding)}"`;
}

/** Which of an answer's tags the asker names in `If-None-Match`, the first where it names any (`*`); null for none. */
export function findHeldTag(ifNoneMatch: string | undefined, tags: readonly string[]): string | null {
  const named = (ifNoneMatch ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''));
  return tags.find((tag) => named.includes('*') || named.includes(tag)) ?? null;
}

/** In which encoding an answer is sent to whoever accepts these; Brotli before gzip. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '')
    .split(',')
    .map((text) => text.trim().toLowerCase())
    .filter((text) => !/;\s*q=0(?:\.0*)?$/.test(text))
    .map((text) => text.replace(/\s*;.*$/, ''));
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}
