import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.ts';
import { findProgram } from '../support/find-program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const serve = [process.execPath, '--import', 'tsx', 'scripts/serve.ts'];

/** Runs the service, asks it once, stops it: all that it wrote. */
async function asked([program = '', ...given]: readonly string[], settings = {}): Promise<string> {
  const { LOG_LEVEL, ...inherited } = process.env;
  const child: ChildProcess = spawn(program, given, {
    cwd: root,
    env: { ...inherited, PORT: '0', DATA_DIR: folder, DEMO: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      written += String(text);
    });
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  const notice = join(folder, 'server.json');
  while (!existsSync(notice) && child.exitCode === null) await wait(50);
  const { url, pid } = JSON.parse(readFileSync(notice, 'utf8'));
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
  while (!written.includes('npm run sign-in')) await wait(50);
  process.kill(pid, 'SIGTERM');
  await ended;
  return written;
}

const terminal = findProgram('script');

describe.skipIf(terminal.isAbsent || process.platform !== 'linux')(
  `the console of a first start${terminal.because}`,
  { timeout: 180_000 },
  () => {
    const inTerminal = ['script', '-qfec', serve.join(' '), '/dev/null'];

    it('shows the addresses, and no line for a request, in a terminal', async () => {
      const written = await asked(inTerminal);
      expect(written).toMatch(/^Injury outcomes of children: http:\/\/127\.0\.0\.1:\d+\r\n/);
      expect(written).toMatch(/To sign in and bring extracts \(works once, within an hour\): http\S+#code=/);
      expect(written).not.toContain('{"level":"info"');
    });

    it('shows a line for each where that is wanted', async () => {
      expect(await asked(inTerminal, { LOG_LEVEL: 'info' })).toContain('"msg":"answered"');
    });

    it('has all lines where it is no terminal', async () => {
      expect(await asked(serve)).toContain('"msg":"answered"');
    });
  },
);
