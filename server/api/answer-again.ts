import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { originOfService } from './origin-of-service.ts';
import { chooseEncoding, findHeldTag } from './send-kept.ts';

/** How many addresses are remembered; each takes about a kilobyte, since the bytes themselves are kept elsewhere. */
const mostAddresses = 10_000;

/**
 * By how many names of the service (`Host`) at a time. Whoever makes up names pushes out what was given by made-up
 * ones, as long as the real one is asked by now and then.
 */
const mostOrigins = 8;

type Headers = Readonly<Record<string, string>>;

/** An answer as it left, but for what belongs to one request. */
interface AnswerBefore {
  /** At which the store was: a commit outdates every answer at once. */
  readonly version: number;
  /** ISO date on which it was given, since it decides which areas are in force. */
  readonly day: string;
  /** Under which its bytes are kept. */
  readonly keptUnder: string;
  readonly tag: string;
  readonly headers: Headers;
  /** Those of a 304. */
  readonly headersUnchanged: Headers;
}

/**
 * Gives what an address gave before, byte for byte and header for header, as long as the store's version and the day
 * are the same: nothing of the question is read again. An answer whose bytes are no longer kept is made anew.
 */
export function answerAgain({ store, kept, now, trustProxy }: ApiRooms): MiddlewareHandler<ApiEnvironment> {
  const byOrigin = new LRUCache<string, LRUCache<string, AnswerBefore>>({ max: mostOrigins });
  return async (context, next) => {
    // The pages do not come from the store, and stand while it is away.
    if (context.req.method !== 'GET' || !context.req.path.startsWith('/api/')) return next();
    const origin = originOfService(context, trustProxy);
    const asked = describeRequest(context);
    const version = await store.version();
    context.set('storeVersion', version);
    const day = now().toISOString().slice(0, 10);
    const before = byOrigin.get(origin)?.get(asked);
    if (before?.version === version && before.day === day) {
      const response = giveAgain(context, before, kept.peek(before.keptUnder)?.bytes);
      if (response !== null) return response;
    }
    await next();
    const answer = readAnswer(context);
    if (answer === null) return;
    const answers = byOrigin.get(origin) ?? new LRUCache<string, AnswerBefore>({ max: mostAddresses });
    byOrigin.set(origin, answers);
    answers.set(asked, { version, day, ...answer });
  };
}

/** The address as it stands behind the name of the service, and all that decides in which form it is answered. */
function describeRequest({ req }: Context<ApiEnvironment>): string {
  const encoding = chooseEncoding(req.header('Accept-Encoding'));
  const { url } = req;
  return `${url.slice(url.indexOf('/', url.indexOf('//') + 2))}\n${req.header('Accept') ?? ''}\n${encoding}`;
}

const ofOneRequest = 'x-request-id';

/** What a 304 must repeat (RFC 9110, 15.4.5); of everything else the asker keeps what the answer said. */
const ofUnchanged = new Set(['cache-control', 'etag', 'vary']);

/** What left just now; null where it is no answer from the store, or was not given whole. */
function readAnswer(context: Context<ApiEnvironment>): Omit<AnswerBefore, 'version' | 'day'> | null {
  const keptUnder = context.get('keptUnder');
  const { status, headers } = context.res;
  const tag = headers.get('etag');
  if (keptUnder === undefined || tag === null || status !== 200) return null;
  const named = [...headers].filter(([name]) => name !== ofOneRequest);
  const unchanged = named.filter(([name]) => ofUnchanged.has(name));
  return {
    ...{ keptUnder, tag },
    headers: Object.fromEntries(named),
    headersUnchanged: Object.fromEntries(unchanged),
  };
}

/** Null where the bytes had to go, or where the asker holds something else: perhaps another form of the same answer. */
function giveAgain(
  context: Context<ApiEnvironment>,
  { tag, headers, headersUnchanged }: AnswerBefore,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Response | null {
  const ofThis = { [ofOneRequest]: context.get('requestId') };
  const ifNoneMatch = context.req.header('If-None-Match');
  if (ifNoneMatch === undefined) {
    if (bytes === undefined) return null;
    context.set('given', 'kept');
    context.set('bytesGiven', bytes.byteLength);
    return new Response(bytes, { headers: { ...headers, ...ofThis } });
  }
  if (findHeldTag(ifNoneMatch, [tag]) === null) return null;
  context.set('given', 'unchanged');
  context.set('bytesGiven', null);
  return new Response(null, { status: 304, headers: { ...headersUnchanged, ...ofThis } });
}
