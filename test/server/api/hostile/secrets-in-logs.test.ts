import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../../server/main.ts';
import { readSettings } from '../../../../server/settings.ts';
import { adminToken, openTestService, type TestService } from '../open-test-service.ts';

/** Stands for any secret: found anywhere but where it was sent, it was let out. */
const sentinel = 'sentinel-0123456789-abcdef';

const lines: unknown[] = [];
let service: TestService;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const write = (facts: object, message: string) => void lines.push([facts, message]);
  service = await openTestService(undefined, undefined, { log: { info: write, warn: write, error: write } });
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const asked: readonly (readonly [where: string, path: string, request: RequestInit])[] = [
  [
    'a header',
    '/api/v1/extracts/0123456789abcdef',
    { method: 'DELETE', headers: { authorization: `Bearer ${sentinel}` } },
  ],
  [
    'a header of another kind',
    '/api/v1/extracts',
    { method: 'POST', headers: { authorization: `Basic ${sentinel}` } },
  ],
  ['a cookie', '/api/v1/health', { headers: { cookie: `session=${sentinel}` } }],
  ['the address of a page', `/?token=${sentinel}`, {}],
  ['a wrong address', `/nowhere.txt?token=${sentinel}`, {}],
  ['a question', `/api/v1/health?token=${sentinel}`, {}],
];

describe('a secret', () => {
  it.each(asked)(
    'that came in %s stands in no line of the log, and in no answer',
    async (_where, path, request) => {
      const response = await service.ask(path, request);
      expect(`${JSON.stringify([...response.headers])}${await response.text()}`).not.toContain(sentinel);
      expect(lines.length).toBeGreaterThan(0);
      expect(written(lines)).not.toContain(sentinel);
    },
  );

  it('of the administrator stands in no answer to whoever has it', async () => {
    const headers = { authorization: `Bearer ${adminToken}` };
    const response = await service.ask('/api/v1/extracts/0123456789abcdef', { method: 'DELETE', headers });
    expect(await response.text()).not.toContain(adminToken);
    expect(written(lines)).not.toContain(adminToken);
  });

  it.each([
    { STORE: `postgres://injuries:${sentinel}@database` },
    { STORE: `mysql://injuries:${sentinel}@database/injuries` },
    { ADMIN_TOKEN: `${sentinel} ` },
    { ADMIN_TOKEN: 'sentinel-short', PORT: 'http' },
  ])('that is set wrongly is not repeated: %j', (environment) => {
    expect(() => readSettings(environment)).toThrow(/^(?![\s\S]*sentinel)invalid settings:/);
  });
});

describe('the password of a database', () => {
  it('stands in no error that ends the start', async () => {
    const store = `postgres://injuries:${sentinel}@127.0.0.1:1/injuries`;
    const settings = readSettings({ STORE: store, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' });
    const failure = await startServer(settings, async () => []).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(written([failure])).not.toContain(sentinel);
  });
});

/** As it would stand in a log, errors with their causes. */
function written(all: readonly unknown[]): string {
  return JSON.stringify(all, (_name, value: unknown) =>
    value instanceof Error ? { message: value.message, stack: value.stack, cause: value.cause } : value,
  );
}
