import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** An answer as it leaves the service. */
export interface Representation {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** `inline; filename="…"` or `attachment; …`; null where the address says enough. */
  readonly disposition: string | null;
  /** The bytes compressed by Brotli, where that was done beforehand and better than an asker can wait for. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
}

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

type Make = () => Promise<Representation>;

/** Below this, compressing costs more than it saves. */
const leastWorthCompressing = 1_024;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Answers as bytes, serialised and compressed once. What is asked again while it is being made is made once; the
 * bytes least recently asked for go first when the room is full.
 */
export class KeptBytes {
  readonly #kept: LRUCache<string, Representation, Make>;

  constructor(maxBytes: number) {
    this.#kept = new LRUCache<string, Representation, Make>({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
      fetchMethod: (_key, _stale, { context: make }) => make(),
    });
  }

  /** The bytes of a representation, made at most once for a key. `make` may fail; nothing is kept then. */
  async find(key: string, encoding: Encoding, make: Make): Promise<Representation> {
    if (encoding === 'identity') return this.#fetch(key, make);
    return this.#fetch(keyOf(key, encoding), async () => compress(await this.#fetch(key, make), encoding));
  }

  /** The bytes kept under a key of `keyOf`; undefined where they were not made or had to go. */
  peek(key: string): Representation | undefined {
    return this.#kept.get(key);
  }

  async #fetch(key: string, make: Make): Promise<Representation> {
    return (await this.#kept.fetch(key, { context: make })) ?? make();
  }
}

/** Under which an encoding of an answer is kept, and by which its ETag tells it apart. */
export function keyOf(key: string, encoding: Encoding): string {
  return encoding === 'identity' ? key : `${key}-${encoding}`;
}

/** Whether a representation gains by compression; pictures, workbooks and packages are compressed already. */
export function isWorthCompressing({ bytes, contentType }: Representation): boolean {
  return bytes.byteLength >= leastWorthCompressing && /text|json|\bxml\b|javascript/.test(contentType);
}

async function compress(whole: Representation, encoding: 'br' | 'gzip'): Promise<Representation> {
  if (encoding === 'br' && whole.brotli) return { ...whole, bytes: whole.brotli };
  const squeezed = encoding === 'br' ? await toBrotli(whole.bytes, brotliOptions) : await toGzip(whole.bytes);
  return { ...whole, bytes: new Uint8Array(squeezed) };
}
