/**
 * A measure, run as a program of its own: `serve-while-ingesting.ts FOLDER FILE…` starts the service on the store that
 * `ingest-files.ts` left in FOLDER, asks it one thing after another for a while, then brings the files, one by one, with
 * the ingest command and asks on meanwhile, as somebody using the service would. Answers come in milliseconds, as the
 * asker sees them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeQuestion, type QuestionKind, questionKinds } from './bench-questions.ts';
import { readAskedAbout, storeIn } from './find-asked-about.ts';
import { percentile } from './percentile.ts';
import { reportMeasure } from './run-measure.ts';
import { startService } from './start-service.ts';

const PAUSE_IN_MILLISECONDS = 10;
const WARM_UP_IN_MILLISECONDS = 5_000;
const IDLE_IN_MILLISECONDS = 20_000;

const [folder = '', ...files] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const about = await readAskedAbout(folder);
const service = await startService(folder, { STORE: storeIn(folder).file });
let asked = 0;

await askUntil(wait(WARM_UP_IN_MILLISECONDS));
const idle = await askUntil(wait(IDLE_IN_MILLISECONDS));
const begun = performance.now();
const busy = await askUntil(bringAll());
const seconds = (performance.now() - begun) / 1000;
const serverPeakMegabytes = await service.peakMegabytes();
await service.stop();
reportMeasure({ seconds, serverPeakMegabytes, ...summarise('idle', idle), ...summarise('busy', busy) });
process.exit();

/** Milliseconds by what was asked for: `health`, `newTrend`, `keptTrend` … */
type Waits = Map<string, number[]>;

async function bringAll(): Promise<void> {
  const program = fileURLToPath(new URL('../ingest.ts', import.meta.url));
  for (const file of files) {
    const ingest = spawn(process.execPath, ['--import', 'tsx', program, '--', file], {
      env: service.environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(ingest, 'exit');
    if (code !== 0) throw new Error(`ingest ended badly: ${code}`);
  }
}

/** Asks for everything in turn, again and again, until something is over. */
async function askUntil(over: Promise<void>): Promise<Waits> {
  const waits: Waits = new Map();
  let isOver = false;
  const ending = over.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await ask('health', '/api/v1/health', waits);
    for (const kind of questionKinds) {
      await ask(`new${capitalise(kind)}`, makeQuestion(kind, ++asked, about).address, waits);
      await ask(`kept${capitalise(kind)}`, makeQuestion(kind, 0, about).address, waits);
    }
  }
  await ending;
  return waits;
}

async function ask(name: string, address: string, waits: Waits): Promise<void> {
  const headers = { 'accept-encoding': 'gzip' };
  const begunAsking = performance.now();
  const [response] = await once(get(service.url + address, { agent, headers }), 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${address}`);
  waits.set(name, [...(waits.get(name) ?? []), performance.now() - begunAsking]);
  await wait(PAUSE_IN_MILLISECONDS);
}

function summarise(when: 'idle' | 'busy', waits: Waits): Record<string, number> {
  return Object.fromEntries(
    [...waits].flatMap(([name, milliseconds]) => [
      [`${when} ${name} P50`, percentile(milliseconds, 50)],
      [`${when} ${name} P99`, percentile(milliseconds, 99)],
      [`${when} ${name} most`, Math.max(...milliseconds)],
      [`${when} ${name} answers`, milliseconds.length],
    ]),
  );
}

function capitalise(kind: QuestionKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
