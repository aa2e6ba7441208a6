import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/main.ts';
import { readSettings } from '../../server/settings.ts';
import { runScript } from '../support/run-script.ts';

let folder: string;
let settings: Record<string, string>;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  settings = { DATA_DIR: folder, PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' };
  server = await startServer(readSettings(settings), async () => []);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const signIn = (...given: string[]) => runScript('sign-in', given, settings);

const show = (code: string) =>
  fetch(`${server.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });

describe('npm run sign-in', { timeout: 240_000 }, () => {
  it('prints an address that signs in once, under the name of whoever ran it', async () => {
    const { code, output, errors } = await signIn();
    expect([code, errors]).toEqual([0, '']);
    const [address = '', secret = ''] = output.trimEnd().split('#code=');
    expect(address).toBe(`${server.url}/sign-in`);
    const first = await show(secret);
    expect([first.status, (await first.json()).person]).toEqual([
      200,
      { name: userInfo().username, role: 'admin', via: 'session' },
    ]);
    expect((await show(secret)).status).toBe(403);
  });

  it('ends with 1 where it is not understood, and makes no address then', async () => {
    const { code, output, errors } = await signIn('jane');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^arguments not understood: jane\nusage: npm run sign-in/);
    const helped = await signIn('--help');
    expect([helped.code, helped.output]).toEqual([0, expect.stringMatching(/^usage: npm run sign-in\n/)]);
    expect(helped.output).not.toContain('#code=');
  });

  it('ends with 1 where no server runs', async () => {
    await server.close();
    const { code, output, errors } = await signIn();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^no server runs here: npm start prints an address/);
  });
});
