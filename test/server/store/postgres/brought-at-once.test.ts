import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { fillWithDemo } from '../../../../server/fill-with-demo.ts';
import { startQueue } from '../../../../server/ingest/in-turn.ts';
import { ReadingThreads } from '../../../../server/reading-threads.ts';
import { standardError } from '../../../../server/statistics/standard-error.ts';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import type { Store } from '../../../../server/store/store.ts';
import { afterLook, meeting } from '../../../support/after-look.ts';
import { newDatabase } from '../../../support/postgres-server.ts';
import { newerExtract, olderExtract } from '../../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from '../../api/open-test-service.ts';

describe('two services on one database that have both looked at what they bring before either commits', () => {
  let first: TestService;
  let second: TestService;

  beforeEach(async () => {
    const url = await newDatabase(inject('postgresUrl'));
    const bothLooked = meeting(2);
    const open = () =>
      openTestService(maxUploadBytes, async (folder) =>
        afterLook(await openPostgresStore({ url, stagingFolder: join(folder, 'staging') }), bothLooked),
      );
    [first, second] = await Promise.all([open(), open()]);
  });
  afterEach(() => Promise.all([first.close(), second.close()]));

  /** What both answer: that of the lower version first, and of one version the one that made it. */
  const bringAtOnce = async (one: string, other: string) => {
    const released = 'policy=published-open&released=2024-01-01';
    const responses = await Promise.all([first.bring(one, released), second.bring(other, released)]);
    const told = await Promise.all(
      responses.map(async (response) => ({ code: response.status, verdict: await response.json() })),
    );
    return told.toSorted((a, b) => a.verdict.storeVersion - b.verdict.storeVersion || b.code - a.code);
  };

  it('of the same file, one accepts it and the other answers as to any repeat', async () => {
    const [made, repeated] = await bringAtOnce(olderExtract, olderExtract);
    expect(made).toMatchObject({ code: 201, verdict: { status: 'accepted', storeVersion: 1 } });
    const laterRepeat = await (
      await first.bring(olderExtract, 'policy=published-open&released=2024-01-01')
    ).json();
    expect(repeated).toEqual({ code: 200, verdict: laterRepeat });
    expect(laterRepeat).toMatchObject({ status: 'repeat', storeVersion: 1, changes: { added: 0 } });
    expect(await second.store.findEvents()).toHaveLength(1);
    expect(await second.store.countObservations()).toBe(4);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('of different files, both are accepted, the later judged by what is held with the earlier', async () => {
    // Of the four figures that both hold, two are the same; the fifth of the newer stays shown whichever came later.
    const [made, after] = await bringAtOnce(olderExtract, newerExtract);
    const figuresOf = (told: typeof made) => told?.verdict.observations;
    expect([figuresOf(made), figuresOf(after)].toSorted()).toEqual([4, 5]);
    expect(made).toMatchObject({ code: 201, verdict: { storeVersion: 1, supersedes: [] } });
    expect(made?.verdict.changes).toMatchObject({ added: figuresOf(made), changed: 0 });
    expect(after).toMatchObject({ code: 201, verdict: { status: 'accepted', storeVersion: 2 } });
    expect(after?.verdict.supersedes).toEqual([made?.verdict.id]);
    const added = figuresOf(after) === 5 ? 1 : 0;
    expect(after?.verdict.changes).toMatchObject({ added, changed: 2, removed: 0, same: 2 });
    const kept = await second.store.findExtract(after?.verdict.id);
    expect(kept).toMatchObject({ acceptedAtVersion: 2, supersedes: after?.verdict.supersedes });
  });
});

describe('two services on one database that withdraw an extract at once', () => {
  it('both say that it is withdrawn: one did it, the other was told that it came second', async () => {
    const url = await newDatabase(inject('postgresUrl'));
    const open = () =>
      openTestService(maxUploadBytes, (folder) =>
        openPostgresStore({ url, stagingFolder: join(folder, 'staging') }),
      );
    const services = await Promise.all([open(), open()]);
    const brought = await services[0].bring(olderExtract, 'policy=published-open');
    const { id } = await brought.json();
    const responses = await Promise.all(services.map((service) => service.withdraw(id)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await services[1].store.version()).toBe(2);
    await Promise.all(services.map((service) => service.close()));
  });
});

describe('two services that start at once on an empty database with demonstration data', () => {
  const threads = new ReadingThreads();
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const files = [
    ['demonstration-older.csv', olderExtract],
    ['demonstration-newer.csv', newerExtract],
  ].map(([name = '', text = '']) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  afterAll(async () => {
    await threads.close();
    rmSync(folder, { recursive: true });
  });

  it('both go on, and each demonstration extract is held once', async () => {
    const url = await newDatabase(inject('postgresUrl'));
    const bothLooked = meeting(2);
    const open = async (name: string): Promise<Store> =>
      afterLook(await openPostgresStore({ url, stagingFolder: join(folder, name) }), bothLooked);
    const stores = await Promise.all([open('one'), open('other')]);
    const brought = await Promise.all(
      stores.map(async (keeper) =>
        fillWithDemo(await keeper.findExtracts(), async () => files, {
          ...{ keeper, startReading: threads.start, inTurn: startQueue(), standardError },
        }),
      ),
    );
    expect(brought.reduce((sum, one) => sum + one)).toBe(2);
    for (const store of stores) {
      const held = await store.findExtracts();
      expect(held.map(({ fileName }) => fileName).toSorted()).toEqual([
        'demonstration-newer.csv',
        'demonstration-older.csv',
      ]);
      expect(await store.version()).toBe(2);
    }
    await Promise.all(stores.map((store) => store.close()));
  });
});
