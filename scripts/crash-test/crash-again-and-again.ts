import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildService } from '../build/service.ts';
import { type Acknowledged, changeAllTheTime } from './change-all-the-time.ts';
import { findFaults } from './check-service.ts';
import { startService } from './keep-service.ts';

/** What is to be killed how often. */
export interface CrashTest {
  readonly kills: number;
  /** The same seed brings, withdraws and waits alike; the processes themselves never run quite alike. */
  readonly seed: number;
  /** A folder of its own. */
  readonly dataFolder: string;
  /** The address of a PostgreSQL database; null for the embedded store. */
  readonly store: string | null;
}

/** One start after a kill. */
export interface Restart {
  readonly faults: readonly string[];
  readonly version: number;
  readonly startedInMilliseconds: number;
  readonly processorMilliseconds: number;
  /** Whether something that was under way was removed, and the log says so. */
  readonly saidLeftOver: boolean;
}

/** Changes after which a service is killed at the latest, and how long into the next one. */
const MOST_CHANGES = 5;
const MOST_MILLISECONDS = 500;

/**
 * Starts the service, changes its store all the time, and kills it at some moment; starts it again and looks for what is
 * lost or partial; and so on. Gives each start after a kill.
 */
export async function* crashAgainAndAgain(test: CrashTest): AsyncGenerator<Restart> {
  const random = randomFrom(test.seed);
  const settings = {
    DATA_DIR: test.dataFolder,
    PORT: '0',
    ...(test.store === null ? {} : { STORE: test.store }),
  };
  const known: Acknowledged = { version: 0, held: new Map(), figures: 0, underWay: null, answers: new Map() };
  await buildService();
  let service = await startService(settings);
  const token = (await readFile(join(test.dataFolder, 'admin-token'), 'utf8')).trim();
  try {
    for (let kill = 0; kill < test.kills; kill += 1) {
      const changing = changeAllTheTime(service.url, token, known, random);
      await Promise.race([waitForMoment(known, random), changing]);
      await service.kill();
      await changing;
      service = await startService(settings);
      const faults = await findFaults({ url: service.url, token }, known);
      const { startedInMilliseconds, processorMilliseconds, log } = service;
      const saidLeftOver = log.some((line) => line.includes('"leftOver"'));
      yield { faults, version: known.version, startedInMilliseconds, processorMilliseconds, saidLeftOver };
    }
  } finally {
    await service.stop();
  }
}

async function waitForMoment(known: Acknowledged, random: () => number): Promise<void> {
  const version = known.version + Math.floor(random() * MOST_CHANGES);
  const into = random() * MOST_MILLISECONDS;
  while (known.version < version) await wait(5);
  await wait(into);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
