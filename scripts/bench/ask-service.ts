/**
 * A measure, run as a program of its own: `ask-service.ts FOLDER` starts the service on the store that `ingest-files.ts`
 * left in FOLDER. One user, then 32 at once, ask it over HTTP for trends, comparisons and profiles in turn, no question
 * twice; then one trend is asked for again and again, by as many connections, beside the same bytes from a bare Hono.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { makeQuestion, type QuestionKind, questionKinds } from './bench-questions.ts';
import { readAskedAbout, storeIn } from './find-asked-about.ts';
import { percentile } from './percentile.ts';
import { reportMeasure } from './run-measure.ts';
import { readProcessorSeconds, type Service, startService } from './start-service.ts';

const USERS = 32;
const WARM_UPS = 30;
const QUESTIONS_OF_ONE = 90;
const QUESTIONS_OF_ALL = 960;
const SECONDS_A_REPEAT = 3;

const [folder = ''] = process.argv.slice(2);
const about = await readAskedAbout(folder);
const service = await startService(folder, { STORE: storeIn(folder).file });
let asked = 0;
await askAll(WARM_UPS, 1);
const numbers = {
  ...summarise('alone', await askAll(QUESTIONS_OF_ONE, 1)),
  ...summarise('together', await askAll(QUESTIONS_OF_ALL, USERS)),
};
const repeated = await measureRepeats();
const servicePeakMegabytes = await service.peakMegabytes();
await service.stop();
reportMeasure({ ...numbers, ...repeated, servicePeakMegabytes });

/** How long an answer of a kind took to come, in milliseconds. */
interface Wait {
  readonly kind: QuestionKind;
  readonly milliseconds: number;
}

/** Some users each ask one question after another, until so many are answered. */
async function askAll(questions: number, users: number): Promise<Wait[]> {
  const waits: Wait[] = [];
  const last = asked + questions;
  const user = async () => {
    while (asked < last) {
      const number = asked++;
      const kind = questionKinds[number % questionKinds.length] ?? 'trend';
      const { address } = makeQuestion(kind, Math.floor(number / questionKinds.length), about);
      const begun = performance.now();
      const response = await fetch(service.url + address);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status}: ${address}`);
      waits.push({ kind, milliseconds: performance.now() - begun });
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return waits;
}

/** Median and slowest hundredth of all, and of each kind: kinds differ more than users notice by load. */
function summarise(name: string, waits: readonly Wait[]): Record<string, number> {
  const groups = [
    ['', waits] as const,
    ...questionKinds.map((kind) => [kind, waits.filter((wait) => wait.kind === kind)] as const),
  ];
  return Object.fromEntries(
    groups.flatMap(([kind, group]) =>
      [50, 99].map((part) => [
        `${name}${kind}P${part}`,
        percentile(
          group.map(({ milliseconds }) => milliseconds),
          part,
        ),
      ]),
    ),
  );
}

/** Requests a second for bytes that are kept, for a 304, and for the same bytes from a bare Hono. */
async function measureRepeats(): Promise<Record<string, number>> {
  const { address } = makeQuestion('trend', 0, about);
  const headers = { 'accept-encoding': 'gzip' };
  const first = await fetch(service.url + address, { headers });
  await first.arrayBuffer();
  const bare = await startBare(service.url + address);
  const held = { ...headers, 'if-none-match': first.headers.get('etag') ?? '' };
  const kept = await countRequests(service.url + address, headers, service.processorSeconds);
  const unchanged = await countRequests(service.url + address, held, service.processorSeconds);
  const plain = await countRequests(bare.url, headers, bare.processorSeconds);
  bare.stop();
  return {
    ...{ keptASecond: kept.aSecond, keptProcessor: kept.processor },
    ...{ unchangedASecond: unchanged.aSecond, unchangedProcessor: unchanged.processor },
    ...{ bareASecond: plain.aSecond, bareProcessor: plain.processor },
  };
}

/** Requests a second, and microseconds of the answering program's processor for each. */
async function countRequests(
  url: string,
  headers: Record<string, string>,
  workOf: () => Promise<number>,
): Promise<{ readonly aSecond: number; readonly processor: number }> {
  const worked = await workOf();
  const { requests, errors, non2xx, statusCodeStats } = await autocannon({
    ...{ url, headers, connections: USERS, duration: SECONDS_A_REPEAT },
  });
  const refused = Object.keys(statusCodeStats ?? {}).some((status) => !['200', '304'].includes(status));
  if (errors > 0 || refused)
    throw new Error(`not all answered: ${url}, ${errors} errors, ${non2xx} other than 2xx`);
  return { aSecond: requests.average, processor: (((await workOf()) - worked) / requests.total) * 1e6 };
}

/** A bare Hono that answers every request with what an address gives. */
async function startBare(
  address: string,
): Promise<Pick<Service, 'url' | 'processorSeconds'> & { readonly stop: () => void }> {
  const program = fileURLToPath(new URL('serve-bytes.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', program, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(server.stdout, 'data');
  return {
    url: String(url).trim(),
    processorSeconds: () => readProcessorSeconds(server.pid ?? 0),
    stop: () => server.kill('SIGTERM'),
  };
}
