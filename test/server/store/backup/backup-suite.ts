import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreStore } from '../../../../server/restore-store.ts';
import type { StorePlace } from '../../../../server/settings.ts';
import type { Backup } from '../../../../server/store/backup/keep-copy.ts';
import type { Store } from '../../../../server/store/store.ts';
import { type SmallRow, smallExtract } from '../../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from '../../api/open-test-service.ts';

/** A place for a store, and how it is opened there. */
export interface StorePlaceOfTest {
  readonly place: StorePlace;
  open(stagingFolder: string): Promise<Store>;
  /** The tables that its catalogue names, but the one of its format. */
  findTables(): Promise<string[]>;
}

const areas = ['E92000001', 'E10000032', 'E06000043', 'E06000001'];
const years = ['2019/20', '2020/21', '2021/22', '2022/23'];

/** A rate for every area and year but the last `without` years. */
function extractOf(rate: number, without = 0): string {
  return smallExtract(
    areas.flatMap((area) =>
      years.slice(0, years.length - without).map((year): SmallRow => [area, year, rate, rate * 10, 100_000]),
    ),
  );
}

const addresses = [
  '/health',
  '/indicators?',
  '/extracts?',
  '/trends?indicator=90284&area=E10000032&area=E06000043',
  '/trends?indicator=90284&area=E10000032&format=csv',
  '/comparisons?indicator=90284&period=2019/20',
  '/comparisons?indicator=90284',
  '/profiles/E10000032?',
  '/charts/trend.svg?indicator=90284&area=E10000032',
];

/** Every answer of a list, byte for byte, at a version or at the newest. */
async function answersOf(service: TestService, asAt: number | null): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const address of addresses) {
    const takesVersion = address.includes('?') && !address.startsWith('/extracts');
    if (asAt !== null && !takesVersion) continue;
    const asked = asAt === null ? address : `${address}&asAt=${asAt}`;
    const response = await service.ask(`/api/v1${asked}`);
    expect([address, response.status]).toEqual([address, 200]);
    answers[address] = await response.text();
  }
  return answers;
}

/** What a backup of a store is, whatever database is behind it and whichever it is restored into. */
export function describeBackups(
  name: string,
  newPlace: () => Promise<StorePlaceOfTest>,
  targets: readonly { readonly into: string; readonly newPlace: () => Promise<StorePlaceOfTest> }[],
): void {
  describe(name, () => {
    let folder: string;
    let source: StorePlaceOfTest;
    let service: TestService;
    const opened: TestService[] = [];

    const openAt = async (place: StorePlaceOfTest) => {
      const one = await openTestService(maxUploadBytes, (own) => place.open(join(own, 'staging')));
      opened.push(one);
      return one;
    };
    const bring = async (text: string, released: string) => {
      const response = await service.bring(text, `policy=published-open&released=${released}`);
      expect(response.status).toBe(201);
      return (await response.json()).id as string;
    };
    const backUp = async (): Promise<Backup['folder']> => {
      const response = await service.ask('/api/v1/backups', {
        method: 'POST',
        headers: { authorization: 'Bearer token-of-the-test' },
      });
      expect(response.status).toBe(201);
      return (await response.json()).folder;
    };
    const restore = async (from: string, into: StorePlaceOfTest, version: number | null, replace = false) =>
      restoreStore({ folder: from, version, replace }, 'jane', {
        store: into.place,
        dataFolder: join(folder, 'data'),
      });

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'backup-'));
      source = await newPlace();
      service = await openAt(source);
      await bring(extractOf(90), '2024-01-01');
      const second = await bring(extractOf(80, 1), '2025-01-01');
      await service.withdraw(second);
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      rmSync(folder, { recursive: true });
    });

    it('holds every table that the catalogue of the database names', async () => {
      const manifest = JSON.parse(readFileSync(join(await backUp(), 'manifest.json'), 'utf8'));
      const tables = await source.findTables();
      expect(tables).toContain('observation');
      expect(Object.keys(manifest.rows).toSorted()).toEqual(tables);
      // 16 figures of the first extract and 12 of the second, which is withdrawn and kept; three versions.
      expect(manifest.rows).toMatchObject({ observation: 28, extract: 2, store_event: 3 });
      expect(manifest).toMatchObject({ storeVersion: 3, engine: service.store.engine });
    });

    it.each(targets)(
      'taken while questions are answered and an extract comes in, gives every answer as it was: into $into',
      async ({ newPlace: newTarget }) => {
        const before = [await answersOf(service, null)];
        for (const version of [1, 2, 3]) before.push(await answersOf(service, version));
        const load = { goesOn: true };
        const asking = (async () => {
          // A kept answer comes at once: without a pause nothing else would ever have its turn.
          for (let turn = 0; load.goesOn; turn += 1) {
            await service.ask(`/api/v1/comparisons?indicator=90284&period=${years[turn % years.length]}`);
            await letOthersRun();
          }
        })();
        const both = Promise.all([backUp(), bring(extractOf(70), '2026-01-01')]);
        const [from] = await both.finally(() => {
          load.goesOn = false;
        });
        await asking;
        const { storeVersion } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
        expect([3, 4]).toContain(storeVersion);

        const whole = await newTarget();
        expect(await restore(from, whole, null)).toEqual({ storeVersion, replaced: null });
        const restored = await openAt(whole);
        for (const version of [1, 2, 3]) expect(await answersOf(restored, version)).toEqual(before[version]);

        const earlier = await newTarget();
        expect(await restore(from, earlier, 3)).toEqual({ storeVersion: 3, replaced: null });
        const asItWas = await openAt(earlier);
        const engineOf = (text: string) => text.replace(/"engine":"\w+"/, '"engine":"either"');
        const now = await answersOf(asItWas, null);
        for (const [address, text] of Object.entries(before[0] ?? {})) {
          expect(engineOf(now[address] ?? '')).toBe(engineOf(text));
        }
        for (const version of [1, 2, 3]) expect(await answersOf(asItWas, version)).toEqual(before[version]);
        // And it goes on from there.
        expect((await asItWas.bring(extractOf(60), 'policy=published-open&released=2026-02-01')).status).toBe(
          201,
        );
        expect(await asItWas.store.version()).toBe(4);
      },
      240_000,
    );

    it('restored at its first version leaves out what came later, and a version that it never had is refused', async () => {
      const from = await backUp();
      const [first] = targets;
      if (!first) throw new Error('no target');
      const target = await first.newPlace();
      const asFirst = await answersOf(service, 1);
      await expect(restore(from, target, 4)).rejects.toThrow(
        'no version 4 in this backup: it holds the versions up to 3.',
      );
      expect(await restore(from, target, 1)).toMatchObject({ storeVersion: 1 });
      const restored = await openAt(target);
      expect(await answersOf(restored, 1)).toEqual(asFirst);
      expect((await restored.store.findExtracts()).map(({ status }) => status)).toEqual(['accepted']);
    });

    it.each(targets)(
      'restored into $into tells who did it, when and from which bytes',
      async ({ newPlace: newTarget }) => {
        const from = await backUp();
        const { sha256 } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
        expect(sha256).toBe(
          createHash('sha256')
            .update(readFileSync(join(from, 'store.duckdb')))
            .digest('hex'),
        );
        const page = { offset: 0, limit: 10 };
        const before = await service.store.access.findTrail(page);
        const target = await newTarget();
        const begun = new Date().toISOString();
        await restore(from, target, 2);
        const restored = await openAt(target);
        const { entries, entryCount } = await restored.store.access.findTrail(page);
        expect(entryCount).toBe(before.entryCount + 1);
        const [told, ...others] = entries;
        expect(told).toMatchObject({
          ...{ act: 'store-restored', by: 'jane', requestId: null, subject: 'version 2' },
          ...{ fileName: basename(from), sha256, count: 1 },
        });
        expect([begun, told?.at, new Date().toISOString()]).toEqual(
          [begun, told?.at, new Date().toISOString()].toSorted(),
        );
        expect(others).toEqual(before.entries);
        expect(await restored.store.access.checkTrail()).toMatchObject({
          ...{ entries: entryCount, firstWrong: null, firstUntold: null },
        });
      },
    );

    it.each(targets)(
      'restored into $into holds the tokens and nobody who was signed in',
      async ({ newPlace: newTarget }) => {
        const token = { id: '0a1b2c3d', name: 'nightly', role: 'analyst', digest: 'd'.repeat(64) } as const;
        const inForce = { expires: null, revokedAt: null, revokedBy: null };
        const { access } = service.store;
        const made = await access.saveToken({ ...token, ...inForce }, 'jane');
        const session = {
          ...{ digest: 'e'.repeat(64), credential: token.id, name: 'nightly' },
          ...{ madeAt: '2024-01-01T00:00:00.000Z', expiresAt: '9999-01-01T00:00:00.000Z' },
        };
        await access.saveSession(session, 'nightly');
        const from = await backUp();
        expect(await access.findSession(session.digest)).toEqual(session);
        const target = await newTarget();
        await restore(from, target, null);
        const restored = (await openAt(target)).store.access;
        expect(await restored.findTokens()).toEqual([made]);
        expect(await restored.findSession(session.digest)).toBeNull();
      },
    );

    it('that was changed by a single bit, cut short or lacks its manifest is refused, and nothing is touched', async () => {
      const from = await backUp();
      const target = await newPlace();
      const file = join(from, 'store.duckdb');
      const whole = readFileSync(file);
      const changed = Buffer.from(whole);
      const middle = Math.floor(changed.length / 2);
      changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
      writeFileSync(file, changed);
      await expect(restore(from, target, null)).rejects.toThrow(
        /backup damaged: .* \(SHA-256\)\. Take another/,
      );
      writeFileSync(file, whole.subarray(0, -1));
      await expect(restore(from, target, null)).rejects.toThrow(/has \d+ bytes, and its manifest says \d+/);
      rmSync(join(from, 'manifest.json'));
      await expect(restore(from, target, null)).rejects.toThrow(/no backup: .*manifest\.json cannot be read/);
      if (target.place.engine === 'duckdb') expect(existsSync(target.place.file)).toBe(false);
    });

    it('takes the place of a store that holds something only when told to, and keeps what that held', async () => {
      const from = await backUp();
      const target = await newPlace();
      await restore(from, target, 2);
      await expect(restore(from, target, null)).rejects.toThrow(
        /is at version 2\. Add --replace to put the backup/,
      );
      const { storeVersion, replaced } = await restore(from, target, null, true);
      expect(storeVersion).toBe(3);
      expect(existsSync(replaced ?? '')).toBe(true);
      const restored = await openAt(target);
      expect(await restored.store.version()).toBe(3);
      await expect(restore(from, target, null, true)).rejects.toThrow(/the store is (in use|open already)/);
    });

    it('leaves no draft and no staging place behind', async () => {
      const from = await backUp();
      expect(readdirSync(join(from, '..'))).toEqual([basename(from)]);
      expect(
        readdirSync(join(from, '..', '..', 'staging')).filter((one) => one.startsWith('staging-')),
      ).toEqual([]);
    });
  });
}
