import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { type RunningServer, startServer } from '../../../server/main.ts';
import { readSettings } from '../../../server/settings.ts';
import { olderExtract } from '../../support/small-extract.ts';

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broken-uploads-'));
  const environment = { DATA_DIR: folder, PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent', MAX_UPLOAD_MB: '1' };
  server = await startServer(readSettings(environment), async () => []);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const path = '/api/v1/extracts?policy=published-open';
const partHead =
  'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';
const formHead = `--edge\r\n${partHead}`;
const twoFiles = `${formHead}${olderExtract}\r\n--edge\r\n${partHead}`;
const formType = 'multipart/form-data; boundary=edge';
const megabytes = 3 * 1024 * 1024;

describe('an upload that ends badly', () => {
  it.each([
    ['a form', formType, `${formHead}${olderExtract}`],
    ['a form within its boundary', formType, `${formHead}${olderExtract}\r\n--ed`],
    ['a form before its first part', formType, '--ed'],
    ['a form behind its first part', formType, `${formHead}${olderExtract}\r\n--edge\r\n`],
    ['a form within its second file', formType, `${twoFiles}${olderExtract}`],
    ['a bare file', 'text/csv', olderExtract],
  ])('lets go of everything where the sender of %s hangs up', async (_title, contentType, begun) => {
    await beginAndHangUp(contentType, begun);
    await untilStagingIsEmpty();
    await closesSoon();
  });

  it('cuts off a sender that goes silent, so that the server can end', { timeout: 40_000 }, async () => {
    const socket = await begin(formType, `${formHead}${olderExtract}`);
    await server.close();
    expect(staging()).toEqual([]);
    socket.destroy();
  });

  it.each([
    ['a form', formType, formHead, '\r\n--edge--\r\n'],
    ['a second file', formType, twoFiles, '\r\n--edge--\r\n'],
    ['a bare file', 'text/csv', '', ''],
  ])('answers 413 to %s that turns out too large', async (_title, contentType, head, tail) => {
    const { status, detail } = await send(contentType, [head, 'x'.repeat(megabytes), tail]);
    expect([status, detail]).toEqual([
      413,
      'too large: more than 1 MB; split the file or raise MAX_UPLOAD_MB',
    ]);
    await untilStagingIsEmpty();
    await closesSoon();
  });

  it.each([
    ['without its closing boundary', formType, `${formHead}${olderExtract}`, 'malformed form'],
    [
      'without its closing boundary behind a second file',
      formType,
      `${twoFiles}${olderExtract}`,
      'malformed form',
    ],
    [
      'that stops before another part',
      formType,
      `${formHead}${olderExtract}\r\n--edge\r\n`,
      'malformed form',
    ],
    [
      'with another boundary than it names',
      formType,
      `--other\r\n${partHead}a\r\n--other--\r\n`,
      'malformed',
    ],
    ['that is empty', formType, '', 'malformed form'],
    ['that names no boundary', 'multipart/form-data', `${formHead}a\r\n--edge--\r\n`, 'boundary missing'],
    [
      'with a header that is no header',
      formType,
      `--edge\r\n__proto__: a\r\n\r\na\r\n--edge--\r\n`,
      'malformed',
    ],
    ['with a part that ends in its headers', formType, `--edge\r\nContent\r\n--edge--\r\n`, 'form'],
  ])('answers 400 to a form %s', async (_title, contentType, body, told) => {
    const { status, detail } = await send(contentType, [body]);
    expect([status, detail]).toEqual([400, expect.stringContaining(told)]);
    await untilStagingIsEmpty();
    await closesSoon();
  });

  it('leaves the service able to take the next file', async () => {
    await beginAndHangUp(formType, `${formHead}${olderExtract}`);
    const { status } = await send(formType, [`${formHead}${olderExtract}\r\n--edge--\r\n`]);
    expect(status).toBe(201);
  });
});

const staging = (): string[] => readdirSync(join(folder, 'staging'));

async function untilStagingIsEmpty(): Promise<void> {
  for (let waited = 0; staging().length > 0 && waited < 8_000; waited += 50) await wait(50);
  expect(staging()).toEqual([]);
}

/** Sooner than the ten seconds after which the server cuts what is still open. */
async function closesSoon(): Promise<void> {
  const ended = await Promise.race([server.close().then(() => 'closed'), wait(9_000, 'still open')]);
  expect(ended).toBe('closed');
}

/** Begins a body that never ends, and resolves once the server may be reading it. */
async function begin(contentType: string, begun: string) {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    [
      `POST ${path} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${server.adminToken}`,
      `Content-Type: ${contentType}`,
      'Transfer-Encoding: chunked',
      '',
      `${begun.length.toString(16)}\r\n${begun}\r\n`,
    ].join('\r\n'),
  );
  await wait(1_500);
  return socket;
}

async function beginAndHangUp(contentType: string, begun: string): Promise<void> {
  (await begin(contentType, begun)).destroy();
}

/** Sends pieces without saying how long they are together. */
function send(contentType: string, pieces: readonly string[]): Promise<{ status?: number; detail: string }> {
  const headers = { authorization: `Bearer ${server.adminToken}`, 'content-type': contentType };
  return new Promise((resolve, reject) => {
    const sending = request(`${server.url}${path}`, { method: 'POST', headers }, async (response) => {
      const body = JSON.parse(await text(response));
      const detail = response.statusCode === 201 ? '' : problemDocumentSchema.parse(body).detail;
      resolve({ ...(response.statusCode ? { status: response.statusCode } : {}), detail });
    });
    sending.on('error', reject);
    for (const piece of pieces) if (piece !== '') sending.write(piece);
    sending.end();
  });
}
