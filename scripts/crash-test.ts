/**
 * `npm run crash-test`: kills the service in the middle of changes, again and again, and says whether anything that it
 * acknowledged was lost. Ends with 1 when it was.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newDatabase, startPostgres } from '../test/support/postgres-server.ts';
import { crashAgainAndAgain, type Restart } from './crash-test/crash-again-and-again.ts';
import { endBadly } from './run-server.ts';

const usage = `npm run crash-test -- [--kills 200] [--store duckdb|postgres] [--seed 1]

Starts the service over an empty store, brings and withdraws extracts, kills it (SIGKILL) at some moment, starts it again,
and looks whether everything that it acknowledged is there, byte for byte, and nothing in part.`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      kills: { type: 'string', default: '200' },
      store: { type: 'string', default: 'duckdb' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [kills, seed] = [Number(values.kills), Number(values.seed)];
  if (values.help || !Number.isInteger(kills) || !Number.isInteger(seed)) {
    process.stdout.write(`${usage}\n`);
    return values.help ? 0 : 1;
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'crash-test-'));
  const server = values.store === 'postgres' ? await startPostgres() : null;
  try {
    const store = server === null ? null : await newDatabase(server.urlOf('postgres'));
    const restarts: Restart[] = [];
    for await (const restart of crashAgainAndAgain({ kills, seed, dataFolder, store })) {
      restarts.push(restart);
      tell(restart, restarts.length, kills);
    }
    return summarise(restarts);
  } finally {
    await server?.remove();
    await rm(dataFolder, { recursive: true });
  }
}

function tell({ faults, version, ...restart }: Restart, kill: number, kills: number): void {
  const { startedInMilliseconds: clock, processorMilliseconds: processor, saidLeftOver } = restart;
  const left = saidLeftOver ? ', left-over removed and said' : '';
  process.stdout.write(
    `kill ${kill} of ${kills}: version ${version}, started in ${clock} ms (processor ${processor} ms)${left}\n`,
  );
  for (const fault of faults) process.stdout.write(`  FAULT ${fault}\n`);
}

function summarise(restarts: readonly Restart[]): number {
  const faults = restarts.reduce((sum, restart) => sum + restart.faults.length, 0);
  const clock = restarts.map(({ startedInMilliseconds }) => startedInMilliseconds).sort((a, b) => a - b);
  const processor = restarts.map(({ processorMilliseconds }) => processorMilliseconds).sort((a, b) => a - b);
  const middleAndMost = (sorted: readonly number[]) =>
    `median ${sorted[Math.floor(sorted.length / 2)]} ms, most ${sorted.at(-1)} ms`;
  const leftOver = restarts.filter(({ saidLeftOver }) => saidLeftOver).length;
  process.stdout.write(
    `${restarts.length} kills, ${restarts.at(-1)?.version} versions, ${faults} faults; start: ${middleAndMost(clock)} by the clock, ${middleAndMost(processor)} of the processor; left-over said ${leftOver} times\n`,
  );
  return faults === 0 ? 0 : 1;
}
