import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ApiEnvironment } from '../../../server/api/api-dependencies.ts';
import { originOfService } from '../../../server/api/origin-of-service.ts';

/** Asks as a server would be asked, behind a proxy that is trusted or not. */
async function origin(
  trustProxy: boolean,
  headers: Record<string, string>,
  bindings: object,
): Promise<string> {
  const app = new Hono<ApiEnvironment>();
  app.get('/', (context) => context.text(originOfService(context, trustProxy)));
  return (await app.request('http://10.0.0.7:3000/', { headers }, bindings)).text();
}

const overNetwork = { incoming: {} };
const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'injuries.example.org' };

describe('where the service was reached', () => {
  it('is the host that was asked', async () => {
    expect(await origin(false, {}, overNetwork)).toBe('http://10.0.0.7:3000');
  });

  it('is what a trusted proxy says, the last that it added, and nothing that anyone else says', async () => {
    expect(await origin(true, forwarded, overNetwork)).toBe('https://injuries.example.org');
    const several = { ...forwarded, 'X-Forwarded-Host': 'evil.example, injuries.example.org' };
    expect(await origin(true, several, overNetwork)).toBe('https://injuries.example.org');
    expect(await origin(false, forwarded, overNetwork)).toBe('http://10.0.0.7:3000');
  });

  it.each(['a b', 'x/../y@z:99999', ''])(
    'is the host asked where the proxy says no host: %j',
    async (host) => {
      expect(await origin(true, { 'X-Forwarded-Host': host }, overNetwork)).toBe('http://10.0.0.7:3000');
    },
  );

  it('is unknown where nobody asked over the network', async () => {
    expect(await origin(true, forwarded, {})).toBe('');
  });
});
