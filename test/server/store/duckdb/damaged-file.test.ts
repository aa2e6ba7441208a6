import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDbStore } from '../../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../../server/store/store.ts';
import { StoreDamagedError } from '../../../../server/store/store-damaged.ts';
import { openStagingWriter } from '../../../support/open-staging-writer.ts';
import { bring, observation, period } from '../store-bench.ts';

let folder: string;
/** The file as a service that is killed leaves it, every change acknowledged. */
let file: string;
let answers: string;

const rows = Array.from({ length: 3_000 }, (_, index) =>
  observation({
    area: `E0${6_000_000 + (index % 60)}`,
    period: period(`${2000 + (index % 20)}`),
    value: index / 7,
    count: index,
    line: index + 2,
    notes: [`note ${index}`],
  }),
);

async function everythingIn(store: Store): Promise<string> {
  const [found, extracts, events] = await Promise.all([
    store.findObservations({ indicator: 'injury-admissions' }),
    store.findExtracts(),
    store.findEvents(),
  ]);
  return JSON.stringify([found, extracts, events]);
}

const open = (path: string) => openDuckDbStore({ file: path, stagingFolder: join(folder, 'staging') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  const place = join(folder, 'observations.duckdb');
  const store = await open(place);
  const bench = {
    store,
    openWriter: openStagingWriter,
    reopen: null,
    spoil: async () => undefined,
    close: async () => undefined,
  };
  const unique = [...new Map(rows.map((row) => [`${row.area} ${row.period.label}`, row])).values()];
  await bring(bench, { id: 'a', rows: unique });
  await bring(bench, {
    id: 'b',
    released: '2025-01-01',
    rows: unique.slice(0, 300).map((row) => ({ ...row, value: 1 })),
  });
  await store.withdrawExtract('b', 'analyst');
  const live = await everythingIn(store);
  file = join(folder, 'left.duckdb');
  copyFileSync(place, file);
  if (existsSync(`${place}.wal`)) copyFileSync(`${place}.wal`, `${file}.wal`);
  await store.close();
  const left = await open(file);
  answers = await everythingIn(left);
  await left.close();
  expect(JSON.parse(answers)).toEqual(JSON.parse(live));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** "as before", or the error with which it was refused; a figure that differs fails the test. */
async function openSpoiled(spoil: (bytes: Buffer) => Buffer): Promise<'as before' | 'refused'> {
  const spoiled = join(folder, 'spoiled.duckdb');
  writeFileSync(spoiled, spoil(readFileSync(file)));
  rmSync(`${spoiled}.wal`, { force: true });
  let store: Store;
  try {
    store = await open(spoiled);
  } catch (error) {
    expect(error).toBeInstanceOf(StoreDamagedError);
    expect(String(error)).toMatch(/the store (is damaged|cannot be opened): .*spoiled\.duckdb.*[Rr]estore/);
    return 'refused';
  }
  expect(await everythingIn(store)).toBe(answers);
  await store.close();
  return 'as before';
}

/** A known sequence of numbers below a limit, the same in each run (Lehmer). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

describe('the file of a store', () => {
  it('holds every acknowledged change, so that a log of changes that is gone takes nothing with it', async () => {
    expect(await openSpoiled((bytes) => bytes)).toBe('as before');
  });

  it('with a flipped bit is refused, or answers as before where the bit meant nothing', async () => {
    const next = numbersFrom(20_261_129);
    const outcomes: string[] = [];
    for (let flip = 0; flip < 40; flip += 1) {
      outcomes.push(
        await openSpoiled((bytes) => {
          // A third in the three headers at the start.
          const at = flip % 3 === 0 ? next(3 * 4_096) : next(bytes.length);
          bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << next(8)), at);
          return bytes;
        }),
      );
    }
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(20);
  });

  it('that was cut short is refused', async () => {
    const next = numbersFrom(7);
    for (let cut = 0; cut < 15; cut += 1) {
      expect(await openSpoiled((bytes) => bytes.subarray(0, next(bytes.length)))).toBe('refused');
    }
  });

  it('that is empty is refused', async () => {
    expect(await openSpoiled(() => Buffer.alloc(0))).toBe('refused');
  });
});
