import { untilAborted } from '../ingest/until-aborted.ts';
import { RequestError } from './error-response.ts';

/** How slowly a body may come; tests have less patience. */
export interface BodyPatience {
  /** Without a single byte. */
  readonly idleInMilliseconds: number;
  /** Over all the time that was spent waiting for the sender, once that is more than `idleInMilliseconds`. */
  readonly leastBytesPerSecond: number;
}

/** A line of 1990 brought more. */
const usualPatience: BodyPatience = { idleInMilliseconds: 60_000, leastBytesPerSecond: 500 };

/**
 * The bytes of a request as they come. Fails with 400 where they end early, and with 408 where the sender is silent for
 * too long or sends so little that it only holds a place; time that the reader takes is not the sender's. Once the signal
 * is aborted it fails with its reason, and waits for no more.
 */
export async function* readBody(
  request: Request,
  givingUp?: AbortSignal,
  patience = usualPatience,
): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  const pace = new Pace(patience);
  try {
    for (;;) {
      const { done, value } = await pace.waitFor(untilAborted(reader.read(), givingUp));
      if (done) return;
      pace.count(value.byteLength);
      yield value;
    }
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    givingUp?.throwIfAborted();
    throw new RequestError(400, 'upload broken off: the body ended early; send it again', { cause });
  } finally {
    reader.releaseLock();
  }
}

/** The text of a request. Fails as `readBody` does, with 413 where it is longer and with 400 where it is not UTF-8. */
export async function readText(request: Request, bytesAtMost: number, what: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readBody(request)) {
    length += chunk.byteLength;
    if (length > bytesAtMost) {
      throw new RequestError(413, `${what} too long: more than ${bytesAtMost / 1024} kB`);
    }
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new RequestError(400, `${what} not readable: its bytes are not UTF-8; save it as UTF-8`, { cause });
  }
}

/** How much came in the time that was spent waiting for it. */
class Pace {
  readonly #patience: BodyPatience;
  #bytes = 0;
  #waited = 0;

  constructor(patience: BodyPatience) {
    this.#patience = patience;
  }

  async waitFor<Result>(coming: Promise<Result>): Promise<Result> {
    const start = performance.now();
    const idle = this.#patience.idleInMilliseconds;
    const giveUp = new AbortController();
    const silence = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(tooSlow(`nothing came for ${idle / 1_000} seconds`)), idle);
      giveUp.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    try {
      return await Promise.race([coming, silence]);
    } finally {
      giveUp.abort();
      this.#waited += performance.now() - start;
    }
  }

  count(bytes: number): void {
    this.#bytes += bytes;
    const { idleInMilliseconds, leastBytesPerSecond } = this.#patience;
    if (this.#waited < idleInMilliseconds) return;
    const rate = (this.#bytes / this.#waited) * 1_000;
    if (rate < leastBytesPerSecond) throw tooSlow(`less than ${leastBytesPerSecond} bytes a second`);
  }
}

/** The sender may still be sending: the connection is of no more use. */
function tooSlow(why: string): RequestError {
  const headers = { connection: 'close' };
  return new RequestError(408, `upload too slow: ${why}; send it again on a better line`, { headers });
}
