import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Refusal } from '../../../server/observation/extract.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { OvertakenError } from '../../../server/observation/overtaken-error.ts';
import type { ObservationQuestion, Store } from '../../../server/store/store.ts';
import { describeAccess } from './access-suite.ts';
import { describeChanges } from './changes-suite.ts';
import { describeDependence } from './dependence-suite.ts';
import { describeEntries } from './entries-suite.ts';
import { bring, collect, observation, period, type StoreBench, stage } from './store-bench.ts';

const AGE_0_4 = ageBand(0, 4);
const AGE_5_17 = ageBand(5, 17);

/** Questions about the eleven observations of the suite, and how many of them each finds. */
const QUESTIONS: readonly { asked: string; question: Partial<ObservationQuestion>; count: number }[] = [
  { asked: 'an area', question: { areas: ['E92000001'] }, count: 1 },
  { asked: 'areas, one of them unknown', question: { areas: ['E92000001', 'E99999999'] }, count: 1 },
  { asked: 'only unknown areas', question: { areas: ['E99999999'] }, count: 0 },
  { asked: 'no area at all', question: { areas: [] }, count: 0 },
  { asked: 'two sexes', question: { sexes: ['male', 'female'] }, count: 2 },
  { asked: 'an open age', question: { ages: ['16+'] }, count: 1 },
  { asked: 'an age by name', question: { ages: ['Primary school age / KS1'] }, count: 1 },
  { asked: 'an unknown age', question: { ages: ['3-4'] }, count: 0 },
  { asked: 'no category', question: { categoryTypes: null }, count: 9 },
  { asked: 'a category type', question: { categoryTypes: ['12/'] }, count: 1 },
  { asked: 'no category type at all', question: { categoryTypes: [] }, count: 0 },
  {
    asked: 'a span that a quarter fills exactly',
    question: { within: { start: '2023-04-01', end: '2023-07-01' } },
    count: 1,
  },
  {
    asked: 'a span that cuts every period',
    question: { within: { start: '2016-02-01', end: '2016-03-01' } },
    count: 0,
  },
];

/** What any store must do, whatever engine is behind it. The clock moves a day forward with each reading. */
export function describeStore(name: string, open: (now: () => Date) => Promise<StoreBench>): void {
  describe(name, () => {
    let bench: StoreBench;
    let store: Store;

    beforeEach(async () => {
      let day = 0;
      bench = await open(() => new Date(Date.UTC(2024, 0, ++day, 12)));
      store = bench.store;
    });
    afterEach(() => bench.close());

    const values = async (change: { version?: number; indicator?: string } = {}) => {
      const found = await store.findObservations({ indicator: 'injury-admissions', ...change });
      return found.map(({ value, extract }) => `${value} from ${extract}`);
    };
    const statuses = async (version?: number) => {
      const extracts = await store.findExtracts(version);
      return extracts.map(({ id, status, observationsShown }) => `${id} ${status} ${observationsShown}`);
    };
    const bringOne = (id: string, released: string, value: number, change: Partial<Observation> = {}) =>
      bring(bench, { id, released, rows: [observation({ value, ...change })] });

    describe('releases', () => {
      it('are all read, superseded and withdrawn ones included, demonstration data not', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        await bringOne('b', '2024-05-01', 77.1);
        await bringOne('c', '2022-05-01', 70.2);
        await bring(bench, { id: 'd', demonstration: true, rows: [observation({ value: 1 })] });
        await store.withdrawExtract('b', 'analyst');
        const found: string[] = [];
        for await (const batch of store.findReleases('injury-admissions')) {
          found.push(...batch.map(({ extract, value, policy }) => `${extract} ${value} ${policy}`));
        }
        expect(found).toEqual(['a 75.3 published-open', 'b 77.1 published-open', 'c 70.2 published-open']);
        expect(await store.findExtractsOf('injury-admissions')).toEqual(['a', 'b', 'c']);
        expect(await store.findExtractsOf('ksi-casualties')).toEqual([]);
      });
    });

    describe('an empty store', () => {
      it('is at version 0 and holds nothing', async () => {
        expect(await store.version()).toBe(0);
        expect(await store.countObservations()).toBe(0);
        expect(await values()).toEqual([]);
        expect(await store.findHoldings()).toEqual([]);
        expect(await store.findExtracts()).toEqual([]);
        expect(await store.findEvents()).toEqual([]);
        expect(await store.findExtract('a')).toBeNull();
        expect(await store.versionMadeAt(0)).toBeNull();
      });
    });

    describe('of two releases', () => {
      it('shows the newer one when the older came in first', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        const commit = await bringOne('b', '2024-05-01', 75.4);
        expect(await values()).toEqual(['75.4 from b']);
        expect(commit).toMatchObject({
          olderThanHeld: 0,
          storeVersion: 2,
          extract: { id: 'b', status: 'accepted', supersedes: ['a'], acceptedAtVersion: 2 },
        });
        expect(await statuses()).toEqual(['b accepted 1', 'a superseded 0']);
      });

      it('shows the newer one when the older came in last, and says that it is older than what is held', async () => {
        await bringOne('b', '2024-05-01', 75.4);
        const commit = await bringOne('a', '2023-05-01', 75.3);
        expect(await values()).toEqual(['75.4 from b']);
        expect(commit).toMatchObject({
          olderThanHeld: 1,
          extract: { status: 'superseded', observationsShown: 0, supersedes: [] },
        });
      });

      it('shows the one that came later when both were released on the same day', async () => {
        await bringOne('a', '2024-05-01', 1);
        await bringOne('b', '2024-05-01', 2);
        expect(await values()).toEqual(['2 from b']);
      });

      it('shows the older one where the newer does not reach', async () => {
        const earlier = { period: period('2021/22') };
        await bring(bench, {
          id: 'a',
          released: '2023-05-01',
          rows: [observation({ value: 70, ...earlier }), observation({ value: 75.3 })],
        });
        await bringOne('b', '2024-05-01', 75.4);
        expect(await values()).toEqual(['70 from a', '75.4 from b']);
        expect(await statuses()).toEqual(['b accepted 1', 'a accepted 1']);
      });

      it('takes a period or age under another label for the same', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        const relabelled = {
          period: { ...period('2022/23'), label: 'FYE 2023' },
          age: { from: 0, to: 14, label: '<15 yrs' },
        };
        await bringOne('b', '2024-05-01', 75.4, relabelled);
        const found = await store.findObservations({ indicator: 'injury-admissions', ages: ['0-14'] });
        expect(found).toMatchObject([{ ...relabelled, extract: 'b' }]);
      });

      it('keeps sexes, ages, areas, periods and categories apart', async () => {
        const others: Partial<Observation>[] = [
          { sex: 'male' },
          { age: AGE_0_4 },
          { area: 'E06000043' },
          { period: period('2021/22') },
          { category: { type: 'deprivation', value: 'Most deprived decile' } },
          { indicator: 'ksi-casualties' },
        ];
        await bring(bench, {
          id: 'a',
          released: '2025-05-01',
          rows: others.map((other) => observation(other)),
        });
        const commit = await bringOne('b', '2024-05-01', 75.4);
        expect(commit.olderThanHeld).toBe(0);
        expect(await values()).toHaveLength(6);
      });
    });

    describe('withdrawing and restoring', () => {
      beforeEach(async () => {
        await bringOne('a', '2023-05-01', 75.3);
        await bringOne('b', '2024-05-01', 75.4);
      });

      it('brings the older figure back when the newer is withdrawn', async () => {
        const commit = await store.withdrawExtract('b', 'analyst');
        expect(commit).toMatchObject({
          storeVersion: 3,
          extract: { status: 'withdrawn', observationsShown: 0 },
        });
        expect(await values()).toEqual(['75.3 from a']);
        expect(await statuses()).toEqual(['b withdrawn 0', 'a accepted 1']);
        expect(await store.countObservations()).toBe(1);
      });

      it('shows the newer figure again when it is restored', async () => {
        await store.withdrawExtract('b', 'analyst');
        const commit = await store.restoreExtract('b', 'analyst');
        expect(commit).toMatchObject({
          storeVersion: 4,
          olderThanHeld: 0,
          extract: { status: 'accepted', acceptedAtVersion: 2, supersedes: ['a'] },
        });
        expect(await values()).toEqual(['75.4 from b']);
      });

      it('refuses to withdraw what is withdrawn or unknown, and to restore what is in force or unknown', async () => {
        await store.withdrawExtract('b', 'analyst');
        await expect(store.withdrawExtract('b', 'analyst')).rejects.toThrow(
          new OvertakenError('extract already withdrawn: b'),
        );
        await expect(store.withdrawExtract('x', 'analyst')).rejects.toThrow(/unknown extract: x/);
        await expect(store.restoreExtract('a', 'analyst')).rejects.toThrow(
          new OvertakenError('extract not withdrawn: a'),
        );
        await expect(store.restoreExtract('x', 'analyst')).rejects.toThrow(/unknown extract: x/);
        expect(await store.version()).toBe(3);
      });

      it('tells what happened, when and by whom', async () => {
        await store.withdrawExtract('b', 'head of intelligence');
        expect(await store.findEvents()).toMatchObject([
          {
            version: 1,
            at: expect.stringMatching(/^2024-01-\d\dT12:00/),
            by: 'analyst',
            kind: 'accepted',
            extract: 'a',
          },
          { version: 2, kind: 'accepted', extract: 'b' },
          { version: 3, by: 'head of intelligence', kind: 'withdrawn', extract: 'b' },
        ]);
      });
    });

    describe('looking back', () => {
      it('shows what was shown at every version', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        await bringOne('b', '2024-05-01', 75.4);
        await store.withdrawExtract('b', 'analyst');
        await bringOne('c', '2025-05-01', 75.5);
        const shown = await Promise.all([0, 1, 2, 3, 4].map((version) => values({ version })));
        expect(shown).toEqual([[], ['75.3 from a'], ['75.4 from b'], ['75.3 from a'], ['75.5 from c']]);
        expect(await statuses(2)).toEqual(['b accepted 1', 'a superseded 0']);
        expect(await statuses(3)).toEqual(['b withdrawn 0', 'a accepted 1']);
        expect((await store.findHoldings(3))[0]?.extracts).toEqual(['a']);
      });

      it('finds the version of a day or moment', async () => {
        const first = await bringOne('a', '2023-05-01', 75.3);
        const second = await bringOne('b', '2024-05-01', 75.4);
        const [madeFirst, madeSecond] = await Promise.all([1, 2].map((one) => store.versionMadeAt(one)));
        expect(first.extract.receivedAt).toBe(madeFirst);
        expect(second.extract.receivedAt).toBe(madeSecond);
        expect(await store.versionAt('2023-12-31')).toBe(0);
        expect(await store.versionAt(madeFirst?.slice(0, 10) ?? '')).toBe(1);
        expect(await store.versionAt(`${madeFirst?.slice(0, 10)}T11:59:59Z`)).toBe(0);
        expect(await store.versionAt(madeSecond ?? '')).toBe(2);
        expect(await store.versionAt(`${madeSecond?.slice(0, 10)}T12:30:00+01:00`)).toBe(1);
        expect(await store.versionAt('2030-01-01')).toBe(2);
      });

      it('refuses versions and moments that cannot be', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        for (const version of [2, -1, 0.5]) {
          await expect(values({ version })).rejects.toThrow(/unknown store version: .*from 0 to 1/);
        }
        await expect(store.versionMadeAt(2)).rejects.toThrow(/unknown store version: 2/);
        await expect(store.versionAt('yesterday')).rejects.toThrow(/neither a date/);
      });
    });

    describe('demonstration extracts', () => {
      const ages = [ageBand(0, 14), AGE_0_4, AGE_5_17];
      const areas = ['E10000032', 'E06000043'];
      const demonstration = () =>
        bring(bench, {
          id: 'd',
          released: '2030-01-01',
          demonstration: true,
          rows: ages.flatMap((age) => areas.map((area) => observation({ age, area, value: 1 }))),
        });

      it('show nothing of an indicator and age that a real extract holds, even for other areas', async () => {
        await demonstration();
        const commit = await bringOne('a', '2023-05-01', 75.3);
        expect(commit).toMatchObject({ olderThanHeld: 0, extract: { supersedes: ['d'] } });
        const found = await store.findObservations({ indicator: 'injury-admissions' });
        expect(found.map(({ area, age, extract }) => `${area} ${age.from}-${age.to} ${extract}`)).toEqual([
          'E06000043 0-4 d',
          'E06000043 5-17 d',
          'E10000032 0-4 d',
          'E10000032 0-14 a',
          'E10000032 5-17 d',
        ]);
        expect(await statuses()).toEqual(['a accepted 1', 'd accepted 4']);
        expect((await store.findHoldings())[0]).toMatchObject({
          name: 'injury-admissions as a names it',
          observations: 5,
          extracts: ['a', 'd'],
        });
      });

      it('come back when the real extract is withdrawn', async () => {
        await demonstration();
        await bringOne('a', '2023-05-01', 75.3);
        await store.withdrawExtract('a', 'analyst');
        expect(await values()).toHaveLength(6);
        expect(await statuses()).toEqual(['a withdrawn 0', 'd accepted 6']);
      });

      it('give way to a real extract that was there before, counted as older only where both hold the figure', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        const commit = await demonstration();
        expect(commit).toMatchObject({ olderThanHeld: 1, extract: { supersedes: [], observationsShown: 4 } });
      });

      it('are superseded when real extracts hold all of their indicators and ages', async () => {
        await demonstration();
        await bring(bench, { id: 'a', rows: ages.map((age) => observation({ age })) });
        expect(await statuses()).toEqual(['a accepted 3', 'd superseded 0']);
      });

      it('rank among themselves as other extracts do', async () => {
        await demonstration();
        await bring(bench, {
          id: 'e',
          released: '2031-01-01',
          demonstration: true,
          rows: [observation({ value: 2, age: AGE_0_4 })],
        });
        expect(await statuses()).toEqual(['e accepted 1', 'd accepted 5']);
      });
    });

    describe('refusals', () => {
      const refusal: Refusal = {
        id: 'r1',
        fileName: 'broken.csv',
        sha256: 'f'.repeat(64),
        layout: null,
        policy: null,
        rowsRead: 4000,
        problems: [
          {
            file: null,
            line: 4000,
            column: 'Value',
            value: 'n/a, "sic"\n',
            rule: 'value-not-a-number',
            severity: 'error',
            message: "not a number: n/a. Leave the cell blank, or write the publisher's symbol.",
          },
        ],
      };

      it('are kept with their problems and change no version', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        await store.saveRefusal(refusal, 'analyst');
        expect(await store.version()).toBe(1);
        expect(await store.findRefusal('r1')).toEqual({
          ...refusal,
          receivedAt: expect.stringMatching(/^2024-01-/),
          receivedBy: 'analyst',
        });
        expect(await store.findRefusal('r2')).toBeNull();
      });

      it('of the same id replace each other', async () => {
        await store.saveRefusal(refusal, 'analyst');
        await store.saveRefusal({ ...refusal, layout: 'fingertips', problems: [] }, 'other');
        expect(await store.findRefusal('r1')).toMatchObject({
          layout: 'fingertips',
          problems: [],
          receivedBy: 'other',
        });
      });
    });

    describe('a commit', () => {
      it('is all or nothing when the staging place is gone or broken', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        const gone = await stage(bench, { id: 'b', rows: [observation({ value: 1 })] });
        await store.discardStaging(gone.staging);
        const broken = await stage(bench, { id: 'c', rows: [observation({ value: 2 })] });
        await bench.spoil(broken.staging);
        await expect(store.commitExtract(gone, 'analyst')).rejects.toThrow();
        await expect(store.commitExtract(broken, 'analyst')).rejects.toThrow();
        expect(await store.version()).toBe(1);
        expect(await values()).toEqual(['75.3 from a']);
        expect((await bringOne('e', '2025-01-01', 3)).storeVersion).toBe(2);
      });

      it('is refused when an indicator has no name, and leaves nothing behind', async () => {
        const staged = await stage(bench, { id: 'a', rows: [observation()] });
        const nameless = { ...staged, extract: { ...staged.extract, indicators: [] } };
        await expect(store.commitExtract(nameless, 'analyst')).rejects.toThrow(/indicator without a name/);
        expect(await store.countObservations()).toBe(0);
        expect((await store.commitExtract(staged, 'analyst')).storeVersion).toBe(1);
        expect(await values()).toHaveLength(1);
      });

      it('is refused for an extract that is held', async () => {
        await bringOne('a', '2023-05-01', 75.3);
        const again = await stage(bench, { id: 'a', rows: [observation({ value: 1 })] });
        const held = new OvertakenError('extract held already: a. Restore it if it was withdrawn.');
        await expect(store.previewExtract(again)).rejects.toThrow(held);
        await expect(store.commitExtract(again, 'analyst')).rejects.toThrow(held);
        expect(await store.version()).toBe(1);
        expect(await values()).toEqual(['75.3 from a']);
      });

      it('is refused when the store moved on since it was judged, and can then be judged anew', async () => {
        const staged = await stage(bench, { id: 'a', released: '2023-05-01', rows: [observation()] });
        const first = await store.previewExtract(staged);
        expect(first).toMatchObject({ storeVersion: 0, olderThanHeld: 0 });
        await bringOne('b', '2024-05-01', 75.4);
        const refused = store.commitExtract(staged, 'analyst', first.storeVersion);
        await expect(refused).rejects.toThrow(OvertakenError);
        expect(await store.version()).toBe(1);
        const second = await store.previewExtract(staged);
        expect(second).toMatchObject({ storeVersion: 1, olderThanHeld: 1 });
        const commit = await store.commitExtract(staged, 'analyst', second.storeVersion);
        expect(commit).toMatchObject({ storeVersion: 2, olderThanHeld: 1 });
        expect(await values()).toEqual(['75.4 from b']);
      });

      it('is made once of an extract that is brought twice at the same time', async () => {
        const staged = await Promise.all([1, 2].map(() => stage(bench, { id: 'a', rows: [observation()] })));
        const outcomes = await Promise.allSettled(staged.map((one) => store.commitExtract(one, 'analyst')));
        expect(outcomes).toMatchObject([
          { status: 'fulfilled', value: { storeVersion: 1 } },
          { status: 'rejected', reason: expect.any(OvertakenError) },
        ]);
        expect(await store.countObservations()).toBe(1);
      });

      it('takes its turn among others brought at the same time', async () => {
        const ids = ['a', 'b', 'c', 'e', 'f'];
        const staged = await Promise.all(
          ids.map((id, index) =>
            stage(bench, { id, released: `202${index}-01-01`, rows: [observation({ value: index })] }),
          ),
        );
        const commits = await Promise.all(staged.map((one) => store.commitExtract(one, 'analyst')));
        expect(commits.map((commit) => commit.storeVersion)).toEqual([1, 2, 3, 4, 5]);
        expect(commits.map((commit) => commit.extract.supersedes)).toEqual([[], ['a'], ['b'], ['c'], ['e']]);
        expect(await values()).toEqual(['4 from f']);
      });

      it('is seen whole or not at all by those who read meanwhile', async () => {
        const areas = Array.from(
          { length: 500 },
          (_, index) => `E${String(6_000_000 + index).padStart(8, '0')}`,
        );
        const rows = (value: number) =>
          areas.map((area, index) => observation({ area, value, line: index + 2 }));
        await bring(bench, { id: 'a', released: '2023-01-01', rows: rows(1) });
        const staged = await stage(bench, { id: 'b', released: '2024-01-01', rows: rows(2) });
        let committing = true;
        const commit = store.commitExtract(staged, 'analyst').finally(() => {
          committing = false;
        });
        const seen = new Set<string>();
        const read = async () => {
          do {
            const found = await store.findObservations({ indicator: 'injury-admissions' });
            expect(found).toHaveLength(500);
            seen.add([...new Set(found.map((row) => `${row.value} from ${row.extract}`))].join(' and '));
          } while (committing);
        };
        await Promise.all([commit, read(), read(), read(), read(), read(), read()]);
        expect(await values()).toContain('2 from b');
        expect([...seen].every((what) => what === '1 from a' || what === '2 from b')).toBe(true);
      });

      it('takes no notice of an earlier look once something else came in', async () => {
        const staged = await stage(bench, { id: 'a', released: '2023-05-01', rows: [observation()] });
        expect(await store.previewExtract(staged)).toMatchObject({ olderThanHeld: 0 });
        await bringOne('b', '2024-05-01', 75.4);
        const commit = await store.commitExtract(staged, 'analyst');
        expect(commit).toMatchObject({ olderThanHeld: 1, extract: { status: 'superseded' } });
        expect(await values()).toEqual(['75.4 from b']);
      });

      it('takes the release date that it is given, whatever an earlier look was told', async () => {
        await bringOne('b', '2024-05-01', 75.4);
        const staged = await stage(bench, {
          id: 'a',
          released: '2023-05-01',
          rows: [observation({ value: 1 })],
        });
        await store.previewExtract(staged);
        const newer = { ...staged, extract: { ...staged.extract, released: '2025-01-01' } };
        expect((await store.commitExtract(newer, 'analyst')).extract.supersedes).toEqual(['b']);
        expect(await values()).toEqual(['1 from a']);
      });

      it('can be looked at beforehand without changing anything', async () => {
        await bringOne('b', '2024-05-01', 75.4);
        const older = await stage(bench, {
          id: 'a',
          released: '2023-05-01',
          rows: [observation({ value: 1 }), observation({ value: 2, area: 'E06000043' })],
        });
        const newer = await stage(bench, {
          id: 'c',
          released: '2025-05-01',
          rows: [observation({ value: 3 })],
        });
        expect(await store.previewExtract(older)).toMatchObject({ olderThanHeld: 1, supersedes: [] });
        expect(await store.previewExtract(newer)).toMatchObject({ olderThanHeld: 0, supersedes: ['b'] });
        expect(await store.version()).toBe(1);
        expect(await values()).toEqual(['75.4 from b']);
        expect((await store.commitExtract(older, 'analyst')).olderThanHeld).toBe(1);
      });
    });

    describe('observations', () => {
      const written: readonly Observation[] = [
        observation({ count: 12.75, denominator: null, value: null, missing: 'not-available', line: 2 }),
        observation({
          age: ageBand(16, null),
          value: 0,
          lower95: 0,
          upper95: 0.1,
          lower998: 0,
          upper998: 0.2,
        }),
        observation({ age: { from: null, to: null, label: 'Primary school age / KS1' } }),
        observation({
          sex: 'female',
          notes: ['A comma, a "quote"', 'two\nlines', '[p] é ✓'],
          line: 4_000_000,
        }),
        observation({
          category: { type: 'Decile / 2019, (4/23)', value: 'Most deprived' },
          value: 1 / 3,
          count: 1e15,
        }),
        observation({ category: { type: '12/', value: '' }, value: -2.5 }),
        observation({ period: period('2016 - 18'), value: null, count: null, missing: 'suppressed' }),
        observation({ period: period('2023 Q2'), value: null, missing: 'not-applicable' }),
        observation({ period: period('31 Aug 2016'), missing: null }),
        observation({ period: { ...period('Aug 2017 - Jul 2018'), label: 'Aug 17/Jul 18' } }),
        observation({ area: 'E92000001', sex: 'male', value: null, missing: 'not-compared' }),
      ];

      it('come back as they were written', async () => {
        await bring(bench, { id: 'a', rows: written });
        const found = await store.findObservations({ indicator: 'injury-admissions' });
        expect(found).toHaveLength(written.length);
        for (const row of written) expect(found).toContainEqual({ ...row, extract: 'a' });
      });

      it('come in order of area, sex, age, category and period', async () => {
        await bring(bench, { id: 'a', rows: [...written].reverse() });
        const found = await store.findObservations({ indicator: 'injury-admissions' });
        const described = found.map(({ area, sex, age, category, period: { label } }) =>
          [area, sex, age.from ?? age.label, category?.type ?? '-', label].join(' | '),
        );
        expect(described).toEqual([
          'E10000032 | persons | 0 | - | 2016 - 18',
          'E10000032 | persons | 0 | - | 31 Aug 2016',
          'E10000032 | persons | 0 | - | Aug 17/Jul 18',
          'E10000032 | persons | 0 | - | 2022/23',
          'E10000032 | persons | 0 | - | 2023 Q2',
          'E10000032 | persons | 0 | 12/ | 2022/23',
          'E10000032 | persons | 0 | Decile / 2019, (4/23) | 2022/23',
          'E10000032 | persons | 16 | - | 2022/23',
          'E10000032 | persons | Primary school age / KS1 | - | 2022/23',
          'E10000032 | female | 0 | - | 2022/23',
          'E92000001 | male | 0 | - | 2022/23',
        ]);
      });

      it('are found by each part of a question, and by nothing that is unknown', async () => {
        await bring(bench, { id: 'a', rows: written });
        for (const { asked, question, count } of QUESTIONS) {
          const found = await store.findObservations({ indicator: 'injury-admissions', ...question });
          expect(found.length, asked).toBe(count);
        }
      });

      it('are not found under an unknown indicator', async () => {
        await bring(bench, { id: 'a', rows: written });
        expect(await values({ indicator: "no'; DROP TABLE observation; --" })).toEqual([]);
        expect(await values()).toHaveLength(written.length);
      });
    });

    describe('holdings', () => {
      it('say what can be asked about', async () => {
        await bring(bench, {
          id: 'a',
          rows: [
            observation({ period: period('2010/11') }),
            observation({ sex: 'male', area: 'E06000043' }),
            observation({ period: period('2020/21 - 22/23'), age: AGE_0_4 }),
            observation({ category: { type: 'deprivation', value: 'Most deprived' } }),
            observation({ indicator: 'ksi-casualties', period: period('2024') }),
          ],
        });
        expect(await store.findHoldings()).toEqual([
          {
            indicator: 'injury-admissions',
            name: 'injury-admissions as a names it',
            publisherId: '90284',
            multiplier: 10_000,
            ages: [AGE_0_4, ageBand(0, 14)],
            sexes: ['persons', 'male'],
            categoryTypes: ['deprivation'],
            areaCodes: ['E06000043', 'E10000032'],
            firstPeriod: period('2010/11'),
            latestPeriod: period('2022/23'),
            observations: 4,
            extracts: ['a'],
          },
          expect.objectContaining({ indicator: 'ksi-casualties', observations: 1 }),
        ]);
      });

      it('leave out extracts of which nothing is shown', async () => {
        await bringOne('a', '2023-05-01', 1);
        await bringOne('b', '2024-05-01', 2);
        expect((await store.findHoldings())[0]).toMatchObject({ observations: 1, extracts: ['b'] });
        expect(await store.countObservations()).toBe(2);
      });
    });

    describeEntries(() => bench);
    describeAccess(() => bench);
    describeDependence(() => bench);
    describeChanges(() => bench);

    it('names areas that only extracts know, in the words of the newest release in force', async () => {
      const area = { area: 'W06000015' };
      const names = (name: string) => [{ code: 'W06000015', name }];
      await bring(bench, {
        id: 'b',
        released: '2024-01-01',
        areas: names('Cardiff'),
        rows: [observation(area)],
      });
      await bring(bench, {
        id: 'a',
        released: '2023-01-01',
        areas: names('Caerdydd'),
        rows: [observation(area)],
      });
      expect(await store.findAreasInExtracts()).toEqual(names('Cardiff'));
      await store.withdrawExtract('b', 'analyst');
      expect(await store.findAreasInExtracts()).toEqual(names('Caerdydd'));
      expect(await store.findAreasInExtracts(0)).toEqual([]);
    });

    it('keeps everything when it is closed and opened again', async ({ skip }) => {
      if (!bench.reopen) return skip('nothing outlives the closing of this store');
      await bringOne('a', '2023-05-01', 75.3);
      const entries = [
        { kind: 'collision', key: '1', body: { area: 'E08000032', year: 2024 }, line: 2 } as const,
      ];
      const notes = ['provisional'];
      const rows = [observation({ value: 75.4, notes })];
      await bring(bench, { id: 'b', released: '2024-05-01', dependsOn: ['a'], rows, entries });
      await store.withdrawExtract('b', 'analyst');
      await store.saveMapping(
        { name: 'm', headers: [], columns: {}, constants: {}, policy: null },
        'analyst',
      );
      const read = async (from: Store) => ({
        entries: await collect(from.findEntries('collision', 2)),
        mappings: await from.findMappings(),
        changes: await from.findChanges('b', { offset: 0, limit: 20 }),
        version: await from.version(),
        events: await from.findEvents(),
        extracts: await from.findExtracts(),
        holdings: await from.findHoldings(),
        now: await from.findObservations({ indicator: 'injury-admissions' }),
        before: await from.findObservations({ indicator: 'injury-admissions', version: 2 }),
      });
      const before = await read(store);
      expect([before.entries, before.mappings]).toMatchObject([entries, [{ name: 'm' }]]);
      for await (const _ of store.findEntries('collision', 2)) break;
      store = await bench.reopen();
      expect(await read(store)).toEqual(before);
      expect((await store.restoreExtract('b', 'analyst')).storeVersion).toBe(4);
      expect(await values()).toEqual(['75.4 from b']);
    });

    it('keeps the areas of an extract that was only looked at before something was withdrawn', async ({
      skip,
    }) => {
      if (!bench.reopen) return skip('nothing outlives the closing of this store');
      await bringOne('a', '2023-05-01', 75.3);
      const rows = [observation({ area: 'W06000015', value: 1 })];
      const looked = await stage(bench, { id: 'b', rows });
      await store.previewExtract(looked);
      await store.withdrawExtract('a', 'analyst');
      await store.commitExtract(looked, 'analyst');
      store = await bench.reopen();
      expect(await store.findObservations({ indicator: 'injury-admissions' })).toMatchObject(rows);
    });

    it('answers nothing once it is closed', async () => {
      await store.close();
      await store.close();
      await expect(values()).rejects.toThrow(/the store is closed/);
      await expect(store.withdrawExtract('a', 'analyst')).rejects.toThrow(/the store is closed/);
    });
  });
}
