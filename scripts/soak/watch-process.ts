import { setTimeout as wait } from 'node:timers/promises';

/** How much the service holds, at a moment. */
export interface Sample {
  readonly atSeconds: number;
  readonly residentMegabytes: number;
  /** Of the heap, what is in use just after it was tidied; null where it was not. */
  readonly heapMegabytes: number | null;
  readonly fileHandles: number;
}

/** Given to Node with the service, so that a signal tidies its heap: what is in use otherwise depends on when that was done. */
const tidyOnSignal = `
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  setFlagsFromString('--expose-gc');
  const tidy = runInNewContext('gc');
  process.on('SIGUSR2', () => tidy());`;

export const nodeOptions = `--import data:text/javascript,${encodeURIComponent(tidyOnSignal)}`;

/** How often a sample is taken, and how many of them after tidying. */
const secondsBetween = 2;
const tidiedOneIn = 8;

/** Takes samples until the signal; what could not be asked is told among the errors. */
export async function watchProcess(
  { url, pid, until }: { readonly url: string; readonly pid: number; readonly until: AbortSignal },
  samples: Sample[],
  errors: string[],
): Promise<void> {
  const start = performance.now();
  for (let number = 1; !until.aborted; number++) {
    await wait(secondsBetween * 1_000);
    const isTidied = number % tidiedOneIn === 0;
    if (isTidied) process.kill(pid, 'SIGUSR2');
    try {
      samples.push(await takeSample(url, (performance.now() - start) / 1_000, isTidied));
    } catch (error) {
      errors.push(`/metrics: ${String(error)}`);
    }
  }
}

/** Asks the service's own metrics. */
async function takeSample(url: string, atSeconds: number, isTidied: boolean): Promise<Sample> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    atSeconds,
    residentMegabytes: read('process_resident_memory_bytes') / 1024 ** 2,
    heapMegabytes: isTidied ? read('nodejs_heap_size_used_bytes') / 1024 ** 2 : null,
    fileHandles: read('process_open_fds'),
  };
}

/** What is held on the whole for a while. */
export interface Level {
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  readonly fileHandles: number;
}

/** What is held once the caches are full, from two to three fifths of the time, and in the last fifth: medians. */
export function describeCourse(samples: readonly Sample[]): {
  readonly afterWarmUp: Level;
  readonly atEnd: Level;
} {
  const end = samples.at(-1)?.atSeconds ?? 0;
  const between = (from: number, to: number) =>
    findLevel(samples.filter(({ atSeconds }) => atSeconds >= end * from && atSeconds <= end * to));
  return { afterWarmUp: between(0.4, 0.6), atEnd: between(0.8, 1) };
}

function findLevel(samples: readonly Sample[]): Level {
  return {
    residentMegabytes: median(samples.map(({ residentMegabytes }) => residentMegabytes)),
    heapMegabytes: median(samples.flatMap(({ heapMegabytes }) => heapMegabytes ?? [])),
    fileHandles: median(samples.map(({ fileHandles }) => fileHandles)),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
