import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeExtract } from './bench-layouts.ts';
import { questionKinds } from './bench-questions.ts';
import { medianOf } from './percentile.ts';
import { runMeasure } from './run-measure.ts';

type Numbers = Readonly<Record<string, number>>;

/** What was measured of a store with so many rows. */
export interface AnswersRuns {
  readonly rows: number;
  readonly fileMegabytes: number;
  /** Bringing the rows: seconds and memory. */
  readonly ingest: Numbers;
  readonly store: readonly Numbers[];
  /** Empty where only the store was asked. */
  readonly service: readonly Numbers[];
}

/** What to measure: how many generated rows, how often, and whether over HTTP too. */
export interface AnswersPlan {
  readonly rows: number;
  readonly runs: number;
  readonly seed: number;
  readonly overHttp: boolean;
}

/** Brings generated rows into a store in a folder, asks it again and again, and removes all of it. */
export async function measureAnswers(
  folder: string,
  { rows, runs, seed, overHttp }: AnswersPlan,
): Promise<AnswersRuns> {
  await mkdir(folder);
  const files = await writeExtract('fingertips', { rows, seed, folder });
  const ingest = await runMeasure('ingest-files.ts', [folder, ...files]);
  await Promise.all(files.map((file) => rm(file)));
  const store: Numbers[] = [];
  const service: Numbers[] = [];
  for (let run = 0; run < runs; run++) {
    store.push(await runMeasure('ask-store.ts', [folder]));
    if (overHttp) service.push(await runMeasure('ask-service.ts', [folder]));
  }
  const fileMegabytes = (await stat(join(folder, 'bench.duckdb'))).size / 1e6;
  await rm(folder, { recursive: true });
  return { rows, fileMegabytes, ingest, store, service };
}

/** Answers beside the bare rows, and what users notice over HTTP; medians of the runs. */
export function summariseAnswers({ store, service }: AnswersRuns): Record<string, string> {
  const ofKinds = questionKinds.map((kind): [string, string] => {
    const [answer, rows] = [medianOf(store, `${kind}AnswerP50`), medianOf(store, `${kind}RowsP50`)];
    const each = `${medianOf(store, `${kind}RowsEach`).toFixed(0)} rows`;
    return [
      `answer, ${kind}`,
      `p50 ${milliseconds(answer)}, ${(answer / rows).toFixed(2)} times its ${each} by bare SQL; p99 ${milliseconds(medianOf(store, `${kind}AnswerP99`))}`,
    ];
  });
  const underLoad = questionKinds.map((kind): [string, string] => {
    const [p50, p99] = [medianOf(service, `together${kind}P50`), medianOf(service, `together${kind}P99`)];
    return [
      `over HTTP, ${kind}`,
      `one user p50 ${milliseconds(medianOf(service, `alone${kind}P50`))}; 32 at once p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}, ${(p99 / p50).toFixed(1)} times the median`,
    ];
  });
  const aSecond = (name: string) => Math.round(medianOf(service, name));
  const share = (name: string) =>
    `${((aSecond(`${name}ASecond`) / aSecond('bareASecond')) * 100).toFixed(0)}% of a bare Hono`;
  const work = (name: string) => medianOf(service, `${name}Processor`).toFixed(0);
  const repeated = (name: string) =>
    `${aSecond(`${name}ASecond`)} a second, ${share(name)}; ${work(name)} microseconds of the processor each, the bare one's ${work('bare')}`;
  return Object.fromEntries([
    ...ofKinds,
    ...(service.length === 0
      ? []
      : [...underLoad, ['kept answer', repeated('kept')], ['unchanged (304)', repeated('unchanged')]]),
  ]);
}

const milliseconds = (number: number): string => `${number.toFixed(1)} ms`;
