import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ApiEnvironment } from '../../../server/api/api-dependencies.ts';
import { KeptBytes } from '../../../server/api/kept-bytes.ts';
import { askAgain, sendKept } from '../../../server/api/send-kept.ts';

/** A service of one answer of `size` bytes, with room for 4,000, that counts how often the answer is made. */
function openService(size: number, contentType: string) {
  const kept = new KeptBytes(4_000);
  const counted = { made: 0 };
  const app = new Hono<ApiEnvironment>();
  app.get('/', (context) =>
    sendKept(context, kept, {
      identity: ['the answer'],
      cacheControl: askAgain,
      make: async () => {
        counted.made += 1;
        return { bytes: new Uint8Array(size), contentType, disposition: null };
      },
    }),
  );
  return { app, counted };
}

describe('an answer that is sent', () => {
  it.each([
    ['that fits is made once, however often it is asked for', 1_500, 1],
    ['larger than the room is made once each time, and not once more to be sent', 5_000, 2],
  ])('%s', async (_, size, made) => {
    for (const contentType of ['application/zip', 'application/json']) {
      const { app, counted } = openService(size, contentType);
      for (const _time of [1, 2]) {
        const response = await app.request('/', { headers: { 'accept-encoding': 'gzip' } });
        expect(response.headers.get('content-encoding')).toBe(contentType.includes('json') ? 'gzip' : null);
      }
      expect(counted.made).toBe(made);
    }
  });
});
