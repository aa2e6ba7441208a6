/**
 * A measure, run as a program of its own: `serve-while-ingesting.ts FILE FOLDER` starts the service on an empty store in
 * FOLDER, brings the file with the ingest command, and meanwhile asks for `health` again and again, as somebody using
 * the service would. Answers come in milliseconds, as the asker sees them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { percentile } from './percentile.ts';
import { reportMeasure } from './run-measure.ts';

const PAUSE_IN_MILLISECONDS = 10;

const [file = '', folder = ''] = process.argv.slice(2);
const environment = { ...process.env, DATA_DIR: folder, DEMO: 'off', PORT: '0', LOG_LEVEL: 'silent' };
const agent = new Agent({ keepAlive: true });

const server = spawn(process.execPath, ['--import', 'tsx', script('../serve.ts')], { env: environment });
const url = await findAddress();
const idle = await askFor(url, wait(3000, 0));
const begun = performance.now();
const ingest = spawn(process.execPath, ['--import', 'tsx', script('../ingest.ts'), '--', file], {
  env: environment,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const busy = await askFor(
  url,
  once(ingest, 'exit').then(([code]) => Number(code)),
);
const seconds = (performance.now() - begun) / 1000;
const serverPeakMegabytes = await readPeak(server.pid ?? 0);
server.kill('SIGTERM');
await once(server, 'exit');
reportMeasure({
  seconds,
  serverPeakMegabytes,
  answers: busy.length,
  idleP99: percentile(idle, 99),
  busyP50: percentile(busy, 50),
  busyP99: percentile(busy, 99),
  busyMost: Math.max(...busy),
});
process.exit();

function script(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

async function findAddress(): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text).url;
    await wait(100);
  }
  throw new Error('the service did not start within a minute');
}

/** Asks until something is over that ends with 0, and gives how long each answer took. */
async function askFor(address: string, over: Promise<number>): Promise<number[]> {
  const took: number[] = [];
  let code: number | null = null;
  over.then((ended) => {
    code = ended;
  });
  while (code === null) {
    took.push(await ask(`${address}/api/v1/health`));
    await wait(PAUSE_IN_MILLISECONDS);
  }
  if (code !== 0) throw new Error(`ingest ended badly: ${code}`);
  return took;
}

async function ask(address: string): Promise<number> {
  const asked = performance.now();
  const [response] = await once(get(address, { agent }), 'response');
  response.resume();
  await once(response, 'end');
  return performance.now() - asked;
}

/** The most memory that a process held, where the system tells (Linux); NaN elsewhere. */
async function readPeak(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
