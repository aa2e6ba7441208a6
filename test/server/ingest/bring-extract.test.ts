import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BringDependencies,
  type BringOptions,
  bringExtract,
} from '../../../server/ingest/bring-extract.ts';
import type { ExtractVerdict } from '../../../server/ingest/extract-verdict.ts';
import { startQueue } from '../../../server/ingest/in-turn.ts';
import type { StartReading } from '../../../server/ingest/reading-thread.ts';
import { ReadingThreads } from '../../../server/reading-threads.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { faultyExtract, newerExtract, olderExtract } from '../../support/small-extract.ts';

let folder: string;
let store: Store;
let dependencies: BringDependencies;
const threads = new ReadingThreads();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bring-'));
  store = await openDuckDbStore({ file: join(folder, 'a.duckdb'), stagingFolder: join(folder, 'staging') });
  dependencies = { keeper: store, startReading: threads.start, inTurn: startQueue() };
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

afterAll(() => threads.close());

describe('bringExtract', () => {
  it('commits a sound file and says what it brought', async () => {
    const verdict = await bring(olderExtract);
    expect(verdict).toMatchObject({
      status: 'accepted',
      layout: 'observations',
      rowsRead: 4,
      rowsAccepted: 4,
      observations: 4,
      indicators: ['injury-admissions'],
      areas: 2,
      periods: ['2021/22', '2022/23'],
      supersedes: [],
      storeVersion: 1,
    });
    expect(await store.countObservations()).toBe(4);
  });

  it('recognises the same bytes under another name and changes nothing', async () => {
    const first = await bring(olderExtract);
    const again = await bring(olderExtract, {}, 'renamed.csv');
    expect(again).toMatchObject({ status: 'repeat', id: first.id, storeVersion: 1 });
    expect(await store.findEvents()).toHaveLength(1);
  });

  it('says so when the same bytes come with another release date, which is not taken', async () => {
    await bring(olderExtract, { released: '2024-01-10' });
    const again = await bring(olderExtract, { released: '2024-05-20' });
    expect(rulesOf(again)).toContain('kept-as-accepted');
  });

  it('restores withdrawn bytes', async () => {
    const { id } = await bring(olderExtract);
    await store.withdrawExtract(id, 'test');
    expect(await bring(olderExtract)).toMatchObject({ status: 'accepted', id, storeVersion: 3 });
    expect((await store.findEvents()).map(({ kind }) => kind)).toEqual(['accepted', 'withdrawn', 'restored']);
  });

  it('gives the whole verdict of a dry run and stores nothing', async () => {
    const verdict = await bring(olderExtract, { dryRun: true });
    expect(verdict).toMatchObject({ status: 'dry-run', rowsAccepted: 4, storeVersion: 0 });
    expect(await store.findExtracts()).toEqual([]);
  });

  it('says in a dry run that the bytes are held already', async () => {
    await bring(olderExtract);
    const verdict = await bring(olderExtract, { dryRun: true });
    expect(verdict.status).toBe('dry-run');
    expect(rulesOf(verdict)).toContain('already-held');
  });

  it('warns of figures older than those held, and keeps the warning with the extract', async () => {
    await bring(newerExtract, { released: '2025-02-01' });
    const verdict = await bring(olderExtract, { released: '2024-02-01' });
    const warning = { rule: 'older-than-held', count: 4 };
    expect(verdict).toMatchObject({
      status: 'accepted',
      warnings: expect.arrayContaining([expect.objectContaining(warning)]),
    });
    const kept = await store.findExtract(verdict.id);
    expect(kept?.warnings).toEqual(expect.arrayContaining([expect.objectContaining(warning)]));
  });

  it('refuses a file with errors, keeps its problems under an id and leaves the store as it was', async () => {
    const verdict = await bring(faultyExtract);
    expect(verdict).toMatchObject({
      status: 'refused',
      layout: 'observations',
      rowsRead: 3,
      storeVersion: 0,
    });
    if (verdict.status !== 'refused') return;
    expect(verdict.problems.map(({ line, column, value }) => ({ line, column, value }))).toEqual([
      { line: 3, column: 'value', value: 'a hundred' },
      { line: 4, column: 'area_code', value: 'E10009999' },
    ]);
    expect((await store.findRefusal(verdict.id))?.problems).toHaveLength(2);
    expect(await store.version()).toBe(0);
  });

  it('gives a refusal an id of its own, so that the same bytes may be accepted in another way', async () => {
    const refused = await bring(olderExtract, { layout: 'fingertips' });
    const accepted = await bring(olderExtract);
    expect(refused.status).toBe('refused');
    expect(accepted.status).toBe('accepted');
    expect(refused.id).not.toBe(accepted.id);
  });

  it('leaves nothing when the bytes stop coming', async () => {
    async function* broken() {
      yield new TextEncoder().encode(olderExtract);
      throw new Error('connection lost');
    }
    const file = { chunks: broken(), fileName: 'broken.csv' };
    await expect(bringExtract(file, options({}), dependencies)).rejects.toThrow('connection lost');
    await expectUntouched();
  });

  it('leaves nothing when the reading thread dies', async () => {
    const dying: StartReading = (request) => threads.start({ ...request, staging: '/nowhere/at/all.duckdb' });
    const file = { chunks: inPieces(olderExtract), fileName: 'small.csv' };
    const lost = bringExtract(file, options({}), { ...dependencies, startReading: dying });
    await expect(lost).rejects.toThrow('reading thread failed');
    await expectUntouched();
  });

  it('reads the same from single bytes as from one piece', async () => {
    const whole = await bring(olderExtract, { dryRun: true });
    const chunks = inPieces(olderExtract, 1);
    const bytewise = await bringExtract(
      { chunks, fileName: 'small.csv' },
      options({ dryRun: true }),
      dependencies,
    );
    expect(bytewise).toEqual(whole);
  });

  it('makes the sender wait while the thread is busy, and still reads every row', async () => {
    const [head = '', row = ''] = olderExtract.split('\n');
    const rows = Array.from({ length: 60_000 }, () => row.padEnd(120, ' '));
    const verdict = await bring([head, ...rows, ''].join('\n'));
    expect(verdict).toMatchObject({ status: 'accepted', rowsRead: 60_000, observations: 1 });
  });
});

function bring(
  text: string,
  given: Partial<BringOptions> = {},
  fileName = 'small.csv',
): Promise<ExtractVerdict> {
  return bringExtract({ chunks: inPieces(text), fileName }, options(given), dependencies);
}

function options(given: Partial<BringOptions>): BringOptions {
  const usual = { layout: 'auto', policy: 'published-open', period: null, released: null } as const;
  return { ...usual, dryRun: false, by: 'test', ...given };
}

async function* inPieces(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function rulesOf(verdict: ExtractVerdict): string[] {
  return verdict.status === 'refused' ? [] : verdict.warnings.map(({ rule }) => rule);
}

async function expectUntouched(): Promise<void> {
  expect(await store.version()).toBe(0);
  const staging = join(folder, 'staging');
  expect(existsSync(staging) ? readdirSync(staging) : []).toEqual([]);
}
