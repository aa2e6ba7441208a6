import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPages } from '../../scripts/build/pages.ts';
import { buildService, builtService } from '../../scripts/build/service.ts';

/** The product as `npm start` runs it, on a port and a data folder of its own. */
export interface RunningProduct {
  readonly url: string;
  readonly dataFolder: string;
  readonly token: string;
  /** Stops it as a user would (SIGTERM) and removes its data folder; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the product and waits until it is ready. Fails with its output when it ends first or takes over a minute. */
export async function runProduct(settings: Record<string, string> = {}): Promise<RunningProduct> {
  await Promise.all([buildPages(), buildService()]);
  const dataFolder = mkdtempSync(join(tmpdir(), 'injury-product-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, builtService, {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (text) => output.push(String(text)));
  child.stderr.on('data', (text) => output.push(String(text)));
  await waitUntilReady(child, join(dataFolder, 'server.json'), output);
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    token: readFileSync(join(dataFolder, 'admin-token'), 'utf8').trim(),
    stop: () => stop(child, dataFolder),
  };
}

async function waitUntilReady(child: ChildProcess, sign: string, output: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(sign)) return;
    if (child.exitCode !== null) break;
    await wait(100);
  }
  child.kill();
  throw new Error(`the product did not become ready: ${output.join('')}`);
}

async function stop(child: ChildProcess, dataFolder: string): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const code = await ended;
  rmSync(dataFolder, { recursive: true, force: true });
  return code;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
