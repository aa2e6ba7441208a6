/**
 * A measure, run as a program of its own: `serve-while-ingesting.ts FILE FOLDER` starts the service on an empty store in
 * FOLDER, brings the file with the ingest command, and meanwhile asks for `health` again and again, as somebody using
 * the service would. Answers come in milliseconds, as the asker sees them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { percentile } from './percentile.ts';
import { reportMeasure } from './run-measure.ts';
import { startService } from './start-service.ts';

const PAUSE_IN_MILLISECONDS = 10;

const [file = '', folder = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

const service = await startService(folder);
const idle = await askFor(service.url, wait(3000, 0));
const begun = performance.now();
const program = fileURLToPath(new URL('../ingest.ts', import.meta.url));
const ingest = spawn(process.execPath, ['--import', 'tsx', program, '--', file], {
  env: service.environment,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const busy = await askFor(
  service.url,
  once(ingest, 'exit').then(([code]) => Number(code)),
);
const seconds = (performance.now() - begun) / 1000;
const serverPeakMegabytes = await service.peakMegabytes();
await service.stop();
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
