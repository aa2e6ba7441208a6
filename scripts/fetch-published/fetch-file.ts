import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readValidator, saveValidator } from './partial-download.ts';

/** A file to fetch. */
export interface Wanted {
  readonly url: string;
  readonly target: string;
  /** A copy fetched earlier, which the publisher is asked about first; null where there is none. */
  readonly earlier: { readonly path: string; readonly etag: string } | null;
}

/** What came of it. */
export type Fetched =
  | { readonly status: 'fetched' | 'unchanged'; readonly etag: string | null }
  | { readonly status: 'failed'; readonly because: string };

/** How patient to be. */
export interface Patience {
  readonly attempts: number;
  /** Before the second attempt; twice as long before each further one. */
  readonly firstWaitInMilliseconds: number;
  readonly longestWaitInMilliseconds: number;
}

const USER_AGENT = 'injury-outcome-dashboard (fetch-published; one request at a time)';

/** A reason to try again, which may say how long to wait first. */
class Passing extends Error {
  readonly waitInMilliseconds: number | null;

  constructor(message: string, waitInMilliseconds: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.waitInMilliseconds = waitInMilliseconds;
  }
}

/** A reason not to. */
class Final extends Error {}

/**
 * Fetches one file. What breaks off is kept beside the target (`.part`) and gone on with, in this run or the next, as
 * long as the publisher says that the file is still the same. The target appears whole or not at all.
 */
export async function fetchFile(wanted: Wanted, patience: Patience): Promise<Fetched> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(wanted);
    } catch (error) {
      if (error instanceof Final) return { status: 'failed', because: error.message };
      if (!(error instanceof Passing)) throw error;
      if (attempt >= patience.attempts) {
        return { status: 'failed', because: `${error.message}; tried ${attempt} times` };
      }
      const usual = patience.firstWaitInMilliseconds * 2 ** (attempt - 1);
      await wait(Math.min(error.waitInMilliseconds ?? usual, patience.longestWaitInMilliseconds));
    }
  }
}

async function attemptOnce({ url, target, earlier }: Wanted): Promise<Fetched> {
  const part = `${target}.part`;
  const held = await sizeOf(part);
  const validator = held > 0 ? await readValidator(part) : null;
  const response = await request(url, headersFor(held, validator, earlier?.etag ?? null));
  if (response.status === 304 && earlier) {
    await copyFile(earlier.path, target);
    return { status: 'unchanged', etag: earlier.etag };
  }
  const goesOn = response.status === 206 && startOf(response) === held;
  if (!goesOn) await rm(part, { force: true });
  refuseStatus(response);
  const etag = response.headers.get('etag');
  await saveValidator(part, etag ?? response.headers.get('last-modified'));
  await save(response, part, goesOn);
  await refuseContent(part);
  await rename(part, target);
  await saveValidator(part, null);
  return { status: 'fetched', etag };
}

function headersFor(held: number, validator: string | null, etag: string | null): Record<string, string> {
  const always = { 'User-Agent': USER_AGENT, 'Accept-Encoding': 'identity' };
  if (held > 0 && validator) return { ...always, Range: `bytes=${held}-`, 'If-Range': validator };
  return etag ? { ...always, 'If-None-Match': etag } : always;
}

async function request(url: string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(url, { headers });
  } catch (cause) {
    throw new Passing(`no answer from ${new URL(url).host}`, null, { cause });
  }
}

function refuseStatus(response: Response): void {
  const { status } = response;
  if (status === 200 || status === 206) return;
  const { host } = new URL(response.url);
  if (status === 429 || status === 416 || status >= 500) {
    throw new Passing(`${host} answered ${status}`, retryAfter(response));
  }
  const advice =
    status === 404 || status === 410
      ? 'the publisher has moved the file: find its new address and mend data/catalogue/publications.json'
      : 'open the address in a browser to see why';
  throw new Final(`${host} answered ${status}; ${advice}`);
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

/** The byte with which a partial answer begins; NaN where it does not say. */
function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
}

async function save(response: Response, part: string, goesOn: boolean): Promise<void> {
  const before = goesOn ? await sizeOf(part) : 0;
  const promised = Number(response.headers.get('content-length') ?? Number.NaN);
  const type = response.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type)) throw new Final('a web page came in place of the file');
  if (response.body === null) throw new Passing('an answer without content');
  try {
    await pipeline(chunksOf(response.body), createWriteStream(part, { flags: goesOn ? 'a' : 'w' }));
  } catch (cause) {
    throw new Passing('the answer broke off', null, { cause });
  }
  const came = (await sizeOf(part)) - before;
  if (Number.isFinite(promised) && came < promised) {
    throw new Passing(`the answer broke off: ${came} of ${promised} bytes came`);
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function refuseContent(part: string): Promise<void> {
  if ((await sizeOf(part)) === 0) throw new Final('an empty file came');
  for await (const beginning of createReadStream(part, { end: 255, encoding: 'utf8' })) {
    if (!/^\s*<(?:!doctype|html)/i.test(String(beginning))) continue;
    await rm(part);
    throw new Final('a web page came in place of the file');
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
