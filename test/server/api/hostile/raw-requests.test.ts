import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../../server/main.ts';
import { readSettings } from '../../../../server/settings.ts';
import { rawRequests } from './raw-requests.ts';
import { tellsTooMuch } from './tells-too-much.ts';

let folder: string;
let server: RunningServer;
let before: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'raw-'));
  const environment = { DATA_DIR: folder, PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent', MAX_UPLOAD_MB: '1' };
  server = await startServer(readSettings(environment), async () => []);
  before = await held();
});

afterAll(async () => {
  expect(await held()).toBe(before);
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('a request written by hand', () => {
  it.each(rawRequests)('$title', async ({ text, statuses }) => {
    const answer = await say(text);
    expect([...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))).toEqual(
      statuses,
    );
    expect(tellsTooMuch(answer)).toBe(false);
    expect(answer).not.toMatch(/^(?:server|x-powered-by):/im);
  });
});

/** What comes back until the server closes, or has been silent for a while. */
function say(text: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(text, 'latin1')));
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_500, end);
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** What a change would change, as the service tells it. */
const held = async (): Promise<string> => (await fetch(`${server.url}/api/v1/extracts`)).text();
