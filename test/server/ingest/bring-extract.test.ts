import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BringDependencies,
  bringExtract,
  type IncomingFile,
  onlyFile,
} from '../../../server/ingest/bring-extract.ts';
import type { ExtractVerdict } from '../../../server/ingest/extract-verdict.ts';
import { startQueue } from '../../../server/ingest/in-turn.ts';
import type { BringOptions } from '../../../server/ingest/reach-verdict.ts';
import type { StartReading } from '../../../server/ingest/reading-thread.ts';
import type { ColumnMapping } from '../../../server/observation/column-mapping.ts';
import { ReadingThreads } from '../../../server/reading-threads.ts';
import { standardError } from '../../../server/statistics/standard-error.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { faultyExtract, newerExtract, olderExtract, smallExtract } from '../../support/small-extract.ts';

let folder: string;
let store: Store;
let dependencies: BringDependencies;
const threads = new ReadingThreads();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bring-'));
  store = await openDuckDbStore({ file: join(folder, 'a.duckdb'), stagingFolder: join(folder, 'staging') });
  dependencies = { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError };
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
      indicators: [{ id: 'injury-admissions' }],
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
    const file = onlyFile({ chunks: broken(), fileName: 'broken.csv' });
    await expect(bringExtract(file, options({}), dependencies)).rejects.toThrow('connection lost');
    await expectUntouched();
  });

  it('leaves nothing when the reading thread dies', async () => {
    const dying: StartReading = (request, connections) =>
      threads.start({ ...request, staging: '/nowhere/at/all.duckdb' }, connections);
    const file = onlyFile({ chunks: inPieces(olderExtract), fileName: 'small.csv' });
    const lost = bringExtract(file, options({}), { ...dependencies, startReading: dying });
    await expect(lost).rejects.toThrow('reading thread failed');
    await expectUntouched();
  });

  it('reads the same from single bytes as from one piece', async () => {
    const whole = await bring(olderExtract, { dryRun: true });
    const chunks = inPieces(olderExtract, 1);
    const bytewise = await bringExtract(
      onlyFile({ chunks, fileName: 'small.csv' }),
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

describe('bringExtract with several files', () => {
  const [head = '', ...rows] = olderExtract.trimEnd().split('\n');
  const england = [head, ...rows.slice(0, 2), ''].join('\n');
  const westSussex = [head, ...rows.slice(2), ''].join('\n');

  it('reads them as one extract, whose id does not depend on which came first', async () => {
    const one = await bringFiles([
      ['england.csv', england],
      ['west sussex.csv', westSussex],
    ]);
    expect(one).toMatchObject({ status: 'accepted', rowsRead: 4, observations: 4, storeVersion: 1 });
    const other = await bringFiles([
      ['west sussex.csv', westSussex],
      ['england.csv', england],
    ]);
    expect(other).toMatchObject({ status: 'repeat', id: one.id });
    expect(await store.findExtract(one.id)).toMatchObject({
      fileName: 'england.csv + west sussex.csv',
      bytes: england.length + westSussex.length,
    });
  });

  it('refuses all of them for an error in one, and says in which', async () => {
    const verdict = await bringFiles([
      ['england.csv', england],
      ['faulty.csv', faultyExtract],
    ]);
    expect(verdict).toMatchObject({
      status: 'refused',
      rowsRead: 5,
      problems: [
        { file: 'faulty.csv', line: 3 },
        { file: 'faulty.csv', line: 4 },
      ],
    });
    expect(await store.version()).toBe(0);
  });

  it('refuses files of different layouts, though the first is given up on early', async () => {
    const verdict = await bringFiles([
      ['letter.csv', '<html>'],
      ['england.csv', england],
    ]);
    expect(verdict).toMatchObject({
      status: 'refused',
      problems: [{ file: 'letter.csv', rule: 'not-a-table' }],
    });
  });

  it('reads the second though the first left no room before the thread began', async () => {
    // 33,000 lines of 121 bytes are 15 blocks of 262,144 bytes and a part of the sixteenth, the last.
    const long = [head, ...Array.from({ length: 33_000 }, () => (rows[0] ?? '').padEnd(120, ' ')), ''];
    const starting = new ReadingThreads();
    dependencies = { ...dependencies, startReading: starting.start };
    const verdict = await bringFiles([
      ['england.csv', long.join('\n')],
      ['west sussex.csv', westSussex],
    ]);
    await starting.close();
    expect(verdict).toMatchObject({ status: 'accepted', rowsRead: 33_002, observations: 3 });
  });

  it('leaves nothing when the second stops coming', async () => {
    async function* files(): AsyncGenerator<IncomingFile> {
      yield { chunks: inPieces(england), fileName: 'england.csv' };
      throw new Error('connection lost');
    }
    await expect(bringExtract(files(), options({}), dependencies)).rejects.toThrow('connection lost');
    await expectUntouched();
  });
});

describe('bringExtract and what is held', () => {
  const collisions = [
    'collision_index,collision_year,local_authority_ons_district,collision_severity,number_of_casualties',
    '2024A,2024,E08000035,2,2',
    '2024B,2024,E08000035,3,1',
  ];
  const casualties = [
    'collision_index,collision_year,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,casualty_severity',
    '2024A,2024,1,3,1,4,2',
    '2024A,2024,2,2,2,16,3',
    '2024B,2024,1,1,1,30,3',
  ];
  const files = { collisions: `${collisions.join('\n')}\n`, casualties: `${casualties.join('\n')}\n` };

  it('completes a file by one that came before it, in either order', async () => {
    const first = await bring(files.casualties);
    const second = await bring(files.collisions);
    expect(second).toMatchObject({ status: 'accepted', dependsOn: [first.id] });
    const [ksi] = await store.findObservations({
      indicator: 'ksi-casualties',
      sexes: ['persons'],
      ages: ['0-15'],
      categoryTypes: null,
    });
    expect(ksi).toMatchObject({ area: 'E08000035', count: 1 });
  });

  it('fails, leaving nothing, where what is held cannot be had', async () => {
    await bring(files.casualties);
    const keeper = new Proxy(store, {
      get: (target, name) => {
        if (name === 'findEntries') return () => failing();
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const file = onlyFile({ chunks: inPieces(files.collisions), fileName: 'a.csv' });
    const lost = bringExtract(file, options({}), { ...dependencies, keeper });
    await expect(lost).rejects.toThrow('database lost');
    expect(await store.version()).toBe(1);
    expect(readdirSync(join(folder, 'staging'))).toEqual([]);
  });

  it('says what it changed, and of a dry run what it would change', async () => {
    await bring(olderExtract, { released: '2024-02-01' });
    const asked = { released: '2025-02-01' };
    const dry = await bring(newerExtract, { ...asked, dryRun: true });
    // Two figures are revised (England and West Sussex 2022/23), one is new and two stay as they were.
    const counts = { added: 1, changed: 2, removed: 0, same: 2, seriesCount: 2 };
    expect(dry).toMatchObject({ changes: counts });
    const done = await bring(newerExtract, asked);
    expect(done).toMatchObject({ status: 'accepted', changes: counts });
    if (dry.status === 'refused' || done.status === 'refused') return;
    expect(done.changes.series).toEqual(dry.changes.series);
    expect(done.changes.series[0]).toMatchObject({
      area: 'E10000032',
      period: { label: '2023/24' },
      before: null,
      after: { value: 87, count: 870 },
    });
  });

  it('changes nothing when the bytes are held, and as much again when they are restored', async () => {
    const first = await bring(olderExtract);
    expect(await bring(olderExtract)).toMatchObject({ changes: { added: 0, changed: 0, seriesCount: 0 } });
    await store.withdrawExtract(first.id, 'test');
    expect(await bring(olderExtract, { dryRun: true })).toMatchObject({
      status: 'dry-run',
      changes: { added: 4, seriesCount: 2 },
    });
    expect(await bring(olderExtract)).toMatchObject({
      status: 'accepted',
      changes: { added: 4, seriesCount: 2 },
    });
  });

  it('warns of jumps and of what is no longer covered, and keeps the warnings', async () => {
    await bring(olderExtract, { released: '2024-02-01' });
    // 1,000 admissions give 100 with a standard error of 100 / 31.6 = 3.2; 200 is 31 of them away.
    const jumping = smallExtract([['E10000032', '2021/22', 200, 2_000, 100_000]]);
    const verdict = await bring(jumping, { released: '2025-02-01' });
    expect(rulesOf(verdict)).toEqual(
      expect.arrayContaining(['jump-against-last-release', 'coverage-shrunk']),
    );
    const kept = await store.findExtract(verdict.id);
    expect(kept?.warnings).toContainEqual(
      expect.objectContaining({ rule: 'jump-against-last-release', count: 1, firstLine: 2 }),
    );
  });
});

describe('bringExtract with a column mapping', () => {
  const text = 'Council,ONS,Rate\nHartlepool,E06000001,12.5\n';
  const mapping: ColumnMapping = {
    name: 'rates',
    headers: ['Council', 'ONS', 'Rate'],
    columns: { area_code: 'ONS', value: 'Rate' },
    constants: { indicator: 'play-areas', period: '2015', age: '0-15' },
    policy: null,
  };

  it('reads a table of no known layout, and takes it for another extract by another mapping', async () => {
    const one = await bring(text, { mapping, policy: null });
    expect(one).toMatchObject({ status: 'accepted', layout: 'mapped', indicators: [{ id: 'play-areas' }] });
    const constants = { ...mapping.constants, period: '2016' };
    const other = await bring(text, { mapping: { ...mapping, constants }, policy: null });
    expect(other).toMatchObject({ status: 'accepted', periods: ['2016'] });
    expect(other.id).not.toBe(one.id);
  });

  it('shows the beginning of such a table where there is no mapping, and offers those that fit', async () => {
    await store.saveMapping(mapping, 'test');
    await store.saveMapping({ ...mapping, name: 'others', headers: ['Other'] }, 'test');
    expect(await bring(text)).toMatchObject({
      status: 'refused',
      preview: {
        headerLine: 1,
        header: ['Council', 'ONS', 'Rate'],
        rows: [['Hartlepool', 'E06000001', '12.5']],
      },
      mappings: ['rates'],
    });
  });
});

function failing(): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('database lost')) }) };
}

function bringFiles(files: readonly (readonly [fileName: string, text: string])[]): Promise<ExtractVerdict> {
  async function* incoming(): AsyncGenerator<IncomingFile> {
    for (const [fileName, text] of files) yield { chunks: inPieces(text), fileName };
  }
  return bringExtract(incoming(), options({}), dependencies);
}

function bring(
  text: string,
  given: Partial<BringOptions> = {},
  fileName = 'small.csv',
): Promise<ExtractVerdict> {
  return bringExtract(onlyFile({ chunks: inPieces(text), fileName }), options(given), dependencies);
}

function options(given: Partial<BringOptions>): BringOptions {
  const usual = { layout: 'auto', policy: 'published-open', period: null, released: null } as const;
  return { ...usual, mapping: null, dryRun: false, by: 'test', mayRestore: true, ...given };
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
