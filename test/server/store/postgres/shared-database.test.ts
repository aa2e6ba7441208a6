import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { OvertakenError } from '../../../../server/observation/overtaken-error.ts';
import { newDatabase } from '../../../support/postgres-server.ts';
import { bring, observation, type StoreBench, stage } from '../store-bench.ts';
import { openPostgresBench } from './postgres-bench.ts';

describe('of several services on one database', () => {
  let benches: StoreBench[];

  beforeEach(async () => {
    const url = await newDatabase(inject('postgresUrl'));
    benches = await Promise.all([openPostgresBench(url), openPostgresBench(url), openPostgresBench(url)]);
  });
  afterEach(() => Promise.all(benches.map((bench) => bench.close())));

  const at = (index: number): StoreBench => {
    const bench = benches[index];
    if (!bench) throw new Error(`no service ${index}`);
    return bench;
  };

  it('each sees what another brought as soon as it is acknowledged', async () => {
    for (const [index, id] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      const rows = [observation({ value: index, area: `E0600000${index}` })];
      await bring(at(index % 3), { id, released: `202${index}-01-01`, rows });
      for (const { store } of benches) {
        expect(await store.version()).toBe(index + 1);
        const found = await store.findObservations({ indicator: 'injury-admissions' });
        expect(found.map(({ value }) => value)).toEqual(
          Array.from({ length: index + 1 }, (_, value) => value),
        );
      }
    }
  });

  it('all may commit at once, and each commit is a version of its own that weighs all before it', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const staged = await Promise.all(
      ids.map((id, index) =>
        stage(at(index % 3), {
          id,
          released: `202${index}-01-01`,
          rows: [
            observation({ value: index }),
            observation({ value: index, area: `E0600000${index}`, line: 3 }),
          ],
        }),
      ),
    );
    const commits = await Promise.all(
      staged.map((one, index) => at(index % 3).store.commitExtract(one, 'analyst')),
    );
    expect(commits.map(({ storeVersion }) => storeVersion).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { store } of benches) {
      const found = await store.findObservations({ indicator: 'injury-admissions' });
      expect(found.map(({ area, value, extract }) => [area, value, extract])).toEqual([
        ...ids.map((id, index) => [`E0600000${index}`, index, id]),
        ['E10000032', 5, 'f'],
      ]);
      const events = await store.findEvents();
      expect(events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it('a look is taken again where another brought something before the commit', async () => {
    const older = await stage(at(0), { id: 'a', released: '2023-05-01', rows: [observation({ value: 1 })] });
    expect(await at(0).store.previewExtract(older)).toMatchObject({ olderThanHeld: 0 });
    await bring(at(1), {
      id: 'b',
      released: '2024-05-01',
      rows: [observation({ value: 2, area: 'W06000001' }), observation({ value: 3, line: 3 })],
    });
    const commit = await at(0).store.commitExtract(older, 'analyst');
    expect(commit).toMatchObject({ olderThanHeld: 1, storeVersion: 2, extract: { status: 'superseded' } });
    const found = await at(2).store.findObservations({ indicator: 'injury-admissions' });
    expect(found.map(({ area, value }) => [area, value])).toEqual([
      ['E10000032', 3],
      ['W06000001', 2],
    ]);
  });

  it('the second to bring the same extract is told that it is held', async () => {
    const staged = await Promise.all(
      [0, 1].map((index) => stage(at(index), { id: 'a', rows: [observation()] })),
    );
    const outcomes = await Promise.allSettled(
      staged.map((one, index) => at(index).store.commitExtract(one, 'analyst')),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toEqual(
      new OvertakenError('extract held already: a. Restore it if it was withdrawn.'),
    );
    expect(await at(2).store.version()).toBe(1);
  });

  it('one withdraws what another brought, and mappings and refusals are shared', async () => {
    await bring(at(0), { id: 'a', rows: [observation()] });
    await at(1).store.withdrawExtract('a', 'analyst');
    expect(await at(0).store.findExtract('a')).toMatchObject({ status: 'withdrawn' });
    await at(2).store.saveMapping(
      { name: 'm', headers: [], columns: {}, constants: {}, policy: null },
      'analyst',
    );
    expect(await at(0).store.findMappings()).toMatchObject([{ name: 'm' }]);
    expect((await at(2).store.restoreExtract('a', 'analyst')).storeVersion).toBe(3);
    expect(await at(1).store.findObservations({ indicator: 'injury-admissions' })).toHaveLength(1);
  });
});
