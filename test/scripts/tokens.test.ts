import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/tokens/read-arguments.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { readSettings } from '../../server/settings.ts';
import { runScript } from '../support/run-script.ts';

let folder: string;
let settings: Record<string, string>;
let server: RunningServer | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
  settings = { DATA_DIR: folder, PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' };
  server = await startServer(readSettings(settings), async () => []);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const tokens = (...given: string[]) => runScript('tokens', given, settings);

async function whoIs(token: string): Promise<[number, unknown]> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${server?.url}/api/v1/session`, { headers });
  return [response.status, (await response.json()).person ?? null];
}

/** Everything that the data folder holds, byte for byte. */
function everythingKept(): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
}

describe('npm run tokens', { timeout: 240_000 }, () => {
  it('makes a token that is shown once and kept nowhere, lists and revokes it, by the server or without', async () => {
    const made = await tokens('make', 'Jane Doe', '--role', 'analyst', '--expires', '2099-03-31');
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(made.output).toMatch(
      /^Jane Doe \(analyst\), until 2099-03-31\. This is shown once; .*:\ninjuries_[0-9a-f]{8}_[\w-]{43}\n$/,
    );
    const token = made.output.split('\n')[1] ?? '';
    const [, id = '', secret = ''] = /^injuries_([0-9a-f]{8})_(.*)$/.exec(token) ?? [];
    expect(await whoIs(token)).toEqual([200, { name: 'Jane Doe', role: 'analyst', via: 'token' }]);

    const again = await tokens('make', 'Jane Doe', '--role', 'viewer');
    expect([again.code, again.output]).toEqual([1, '']);
    expect(again.errors).toMatch(/^name of a token in force: Jane Doe; revoke that one first/);

    const listed = await tokens('list');
    expect(listed.output).toMatch(
      new RegExp(
        `^${id}  Jane Doe  analyst  in force, until 2099-03-31  made \\d{4}-\\d\\d-\\d\\d by administrator\\n$`,
      ),
    );
    expect(listed.output).not.toContain(secret);

    const revoked = await tokens('revoke', 'Jane Doe');
    expect([revoked.code, revoked.output]).toEqual([
      0,
      'revoked: Jane Doe; within a second no service takes it\n',
    ]);
    expect((await whoIs(token))[0]).toBe(403);

    await server?.close();
    server = null;
    expect(everythingKept()).toContain('Jane Doe');
    expect(everythingKept()).not.toContain(secret);
    const withoutServer = await tokens('list');
    expect(withoutServer.output).toMatch(
      new RegExp(`^${id}  Jane Doe  analyst  revoked \\d{4}-\\d\\d-\\d\\d by administrator  made `),
    );
    const unknown = await tokens('revoke', 'Jane Doe');
    expect([unknown.code, unknown.output]).toEqual([1, '']);
    expect(unknown.errors).toMatch(/^no token in force of this name: Jane Doe/);
  });

  it('ends with 1 and its usage where it is not understood, and says so where there is no store', async () => {
    const wrong = await tokens('make', 'Jane', '--role', 'owner');
    expect([wrong.code, wrong.output]).toEqual([1, '']);
    expect(wrong.errors).toMatch(/^invalid role: .*\nusage: npm run tokens -- make NAME/s);
    const nowhere = { ...settings, DATA_DIR: join(folder, 'nowhere') };
    const lost = await runScript('tokens', ['list'], nowhere);
    expect([lost.code, lost.output]).toEqual([1, '']);
    expect(lost.errors).toMatch(/^no store: .*nowhere.*; set DATA_DIR/);
  });

  it.each([
    [['make'], 'name missing: say whose token to make'],
    [['make', 'jane'], 'role missing: give --role viewer, analyst or admin'],
    [
      ['make', 'jane', '--role', 'viewer', '--expires', '2026-02-30'],
      'invalid expires: give a day that exists',
    ],
    [['make', 'nobody', '--role', 'viewer'], 'invalid name: give a name of somebody'],
    [['make', 'Jane', 'Doe', '--role', 'viewer'], 'too many names: Doe; quote a name with blanks'],
    [['revoke'], 'name missing: say whose token to revoke'],
    [['revoke', 'jane', '--role', 'viewer'], 'misplaced --role: only make takes it'],
    [['lists'], 'unknown action: lists; give make, list or revoke'],
    [['list', '--all'], "Unknown option '--all'"],
  ])('says what is wrong with %j', (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
    expect(() => readArguments(given)).toThrow('usage: npm run tokens -- make NAME');
  });
});
