import { beforeEach, describe, expect, it } from 'vitest';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { FigureNumbers, SeriesChange } from '../../../server/observation/figure-change.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { type Bringing, bring, collect, observation, period, type StoreBench, stage } from './store-bench.ts';

const FIRST_PAGE = { offset: 0, limit: 20 };

/** Numbers as `observation` makes them, but for the value. */
function numbers(value: number | null): FigureNumbers {
  return { value, lower95: 75, upper95: 85, count: 1180, denominator: 147_500 };
}

/** A series in few words: what became of how many of its figures, and its latest touched figure. */
function told({ area, age, sex, added, changed, removed, period: latest, before, after }: SeriesChange) {
  const counts = `+${added} ~${changed} -${removed}`;
  const values = `${before?.value ?? 'none'} to ${after?.value ?? 'none'}`;
  return `${area} ${sex} ${age.label} ${counts}, ${latest.label}: ${values}`;
}

/** Observations of one area, period by period. */
function series(area: string, figures: Readonly<Record<string, number>>, change: Partial<Observation> = {}) {
  return Object.entries(figures).map(([label, value]) =>
    observation({ area, period: period(label), value, ...change }),
  );
}

/** What a store must say of what a change does, before it and after it. */
export function describeChanges(bench: () => StoreBench): void {
  const preview = async (bringing: Bringing) => bench().store.previewExtract(await stage(bench(), bringing));
  const pairs = async (bringing: Bringing) =>
    collect(bench().store.findPairs(await stage(bench(), bringing)));

  describe('what an extract would change', () => {
    it('is every figure, for the first of an indicator', async () => {
      const rows = [
        ...series('E92000001', { '2021/22': 90, '2022/23': 80 }),
        ...series('E10000032', { '2021/22': 100, '2023/24': 87, '2022/23': 95 }),
        ...series('E10000032', { '2022/23': 50 }, { sex: 'male' }),
      ];
      const { changes, gaps } = await preview({ id: 'a', rows });
      expect(changes).toMatchObject({ added: 6, changed: 0, removed: 0, same: 0, seriesCount: 3 });
      expect(changes.series.map(told)).toEqual([
        'E10000032 persons 0 to 14 years +3 ~0 -0, 2023/24: none to 87',
        'E92000001 persons 0 to 14 years +2 ~0 -0, 2022/23: none to 80',
        'E10000032 male 0 to 14 years +1 ~0 -0, 2022/23: none to 50',
      ]);
      expect(changes.series[0]).toMatchObject({
        indicator: 'injury-admissions',
        category: null,
        before: null,
        after: numbers(87),
      });
      expect(gaps).toEqual([]);
      expect(await bench().store.version()).toBe(0);
    });

    it('is what differs, where an older release is held', async () => {
      const older = [
        ...series('E92000001', { '2021/22': 90, '2022/23': 80 }),
        ...series('E10000032', { '2021/22': 100, '2022/23': 95 }),
        ...series('E06000043', { '2021/22': 70 }),
      ];
      const newer = [
        ...series('E92000001', { '2021/22': 90, '2022/23': 81 }),
        ...series('E10000032', { '2021/22': 101, '2022/23': 95, '2023/24': 87 }),
        ...series('E06000043', { '2021/22': 70 }),
      ];
      await bring(bench(), { id: 'a', released: '2023-01-01', rows: older });
      const { changes, supersedes } = await preview({ id: 'b', released: '2024-01-01', rows: newer });
      expect(changes).toMatchObject({ added: 1, changed: 2, removed: 0, same: 3, seriesCount: 2 });
      expect(changes.series.map(told)).toEqual([
        'E10000032 persons 0 to 14 years +1 ~1 -0, 2023/24: none to 87',
        'E92000001 persons 0 to 14 years +0 ~1 -0, 2022/23: 80 to 81',
      ]);
      expect(supersedes).toEqual(['a']);
      await bring(bench(), { id: 'b', released: '2024-01-01', rows: newer });
      expect(await bench().store.findChanges('b', FIRST_PAGE)).toEqual(changes);
    });

    it.each<{ what: string; change: Partial<Observation> }>([
      { what: 'a limit', change: { upper95: 85.1 } },
      { what: 'a count', change: { count: 1181 } },
      { what: 'a denominator that is gone', change: { denominator: null } },
      { what: 'a value that is withheld', change: { value: null, missing: 'suppressed' } },
    ])('counts $what as changed', async ({ change }) => {
      await bring(bench(), { id: 'a', released: '2023-01-01', rows: [observation()] });
      const rows = [observation(change)];
      const { changes } = await preview({ id: 'b', released: '2024-01-01', rows });
      expect(changes).toMatchObject({ added: 0, changed: 1, same: 0 });
      expect(await pairs({ id: 'b', released: '2024-01-01', rows })).toHaveLength(1);
    });

    it('is nothing by a label, a note or a limit of 99.8%', async () => {
      await bring(bench(), { id: 'a', released: '2023-01-01', rows: [observation()] });
      const relabelled = { ...period('2022/23'), label: 'FYE 2023' };
      const rows = [observation({ period: relabelled, notes: ['revised'], upper998: 99 })];
      const { changes } = await preview({ id: 'b', released: '2024-01-01', rows });
      expect(changes).toEqual({ added: 0, changed: 0, removed: 0, same: 1, seriesCount: 0, series: [] });
      expect(await pairs({ id: 'b', released: '2024-01-01', rows })).toEqual([]);
    });

    it('is nothing of a figure of which a newer release is held', async () => {
      await bring(bench(), { id: 'b', released: '2024-01-01', rows: series('E92000001', { '2022/23': 80 }) });
      const rows = [...series('E92000001', { '2022/23': 79 }), ...series('E10000032', { '2022/23': 95 })];
      const found = await preview({ id: 'a', released: '2023-01-01', rows });
      expect(found).toMatchObject({
        olderThanHeld: 1,
        changes: { added: 1, changed: 0, removed: 0, same: 0, seriesCount: 1 },
      });
    });

    it('keeps categories and ages apart', async () => {
      const parts = [
        observation(),
        observation({ age: ageBand(0, 4) }),
        observation({ category: { type: 'deprivation', value: 'Most deprived' } }),
      ];
      await bring(bench(), { id: 'a', released: '2023-01-01', rows: parts });
      const rows = parts.map((row) => ({ ...row, value: row.category ? 99 : row.value }));
      const { changes } = await preview({ id: 'b', released: '2024-01-01', rows });
      expect(changes).toMatchObject({ changed: 1, same: 2, seriesCount: 1 });
      expect(changes.series[0]).toMatchObject({
        category: { type: 'deprivation', value: 'Most deprived' },
        before: numbers(80),
        after: numbers(99),
      });
    });

    it('tells twenty series, those with most figures touched first and then in order of area', async () => {
      const area = (index: number) => `E${String(10_000_000 + index)}`;
      const rows = Array.from({ length: 30 }, (_, index) => observation({ area: area(29 - index) }));
      const { changes } = await preview({
        id: 'a',
        rows: [...rows, observation({ area: area(25), period: period('2023/24') })],
      });
      expect(changes).toMatchObject({ added: 31, seriesCount: 30 });
      const expected = [25, ...Array.from({ length: 19 }, (_, index) => index)].map(area);
      expect(changes.series.map((one) => one.area)).toEqual(expected);
    });

    it('is nothing for an extract without figures', async () => {
      const entries = [
        { kind: 'collision', key: '1', body: { area: 'E08000032', year: 2024 }, line: 2 } as const,
      ];
      expect(await preview({ id: 'a', entries })).toEqual({
        olderThanHeld: 0,
        supersedes: [],
        changes: { added: 0, changed: 0, removed: 0, same: 0, seriesCount: 0, series: [] },
        gaps: [],
        storeVersion: 0,
      });
    });
  });

  describe('what an extract changed', () => {
    bringThreeReleases(bench);

    it('stays told when newer ones came in since, page by page', async () => {
      const { store } = bench();
      const all = await store.findChanges('b', FIRST_PAGE);
      expect(all).toMatchObject({ added: 1, changed: 1, removed: 0, same: 0, seriesCount: 2 });
      const second = await store.findChanges('b', { offset: 1, limit: 1 });
      expect(second).toEqual({ ...all, series: all.series.slice(1) });
      expect(second.series.map(told)).toEqual([
        'E92000001 persons 0 to 14 years +0 ~1 -0, 2022/23: 80 to 81',
      ]);
    });

    it('is what restoring did, once it was withdrawn and restored', async () => {
      const { store } = bench();
      await store.withdrawExtract('b', 'analyst');
      expect((await store.findChanges('b', FIRST_PAGE)).series).toHaveLength(2);
      await store.restoreExtract('b', 'analyst');
      expect(await store.findChanges('b', FIRST_PAGE)).toMatchObject({ added: 1, changed: 0, same: 0 });
    });

    it('is refused for what is unknown, and for a page that is none', async () => {
      const { store } = bench();
      await expect(store.findChanges('x', FIRST_PAGE)).rejects.toThrow(/unknown extract: x/);
      await expect(store.previewWithdrawal('x', FIRST_PAGE)).rejects.toThrow(/unknown extract: x/);
      await expect(store.findChanges('b', { offset: 0, limit: 501 })).rejects.toThrow(/page too long: 501/);
      await expect(store.findChanges('b', { offset: -1, limit: 1 })).rejects.toThrow(/not a place in a list/);
    });
  });

  describe('what withdrawing would change', () => {
    bringThreeReleases(bench);

    it('is that older figures come back, and others go', async () => {
      const { store } = bench();
      const changes = await store.previewWithdrawal('b', FIRST_PAGE);
      expect(changes).toMatchObject({ added: 0, changed: 0, removed: 1, same: 0, seriesCount: 1 });
      expect(changes.series.map(told)).toEqual([
        'E10000032 persons 0 to 14 years +0 ~0 -1, 2023/24: 87 to none',
      ]);
      expect((await store.previewWithdrawal('c', FIRST_PAGE)).series.map(told)).toEqual([
        'E92000001 persons 0 to 14 years +0 ~1 -0, 2022/23: 82 to 81',
      ]);
      expect(await store.version()).toBe(3);
      await store.withdrawExtract('b', 'analyst');
      await expect(store.previewWithdrawal('b', FIRST_PAGE)).rejects.toThrow(/already withdrawn: b/);
    });
  });

  describe('what demonstration data have to do with changes', () => {
    const demonstration: Bringing = {
      id: 'd',
      released: '2030-01-01',
      demonstration: true,
      rows: [
        ...series('E92000001', { '2022/23': 1 }),
        ...series('E06000043', { '2022/23': 1 }),
        ...series('E06000043', { '2022/23': 1 }, { age: ageBand(0, 4) }),
      ],
    };
    const real: Bringing = { id: 'a', released: '2024-01-01', rows: series('E92000001', { '2022/23': 80 }) };

    it('they go, for every area, from an indicator and age that something real brings', async () => {
      await bring(bench(), demonstration);
      const { changes, gaps } = await preview(real);
      expect(changes).toMatchObject({ added: 0, changed: 1, removed: 1, same: 0, seriesCount: 2 });
      expect(changes.series.map(told)).toEqual([
        'E06000043 persons 0 to 14 years +0 ~0 -1, 2022/23: 1 to none',
        'E92000001 persons 0 to 14 years +0 ~1 -0, 2022/23: 1 to 80',
      ]);
      expect(gaps).toEqual([]);
      expect(await pairs(real)).toEqual([]);
    });

    it('they come back when it is withdrawn', async () => {
      await bring(bench(), demonstration);
      await bring(bench(), real);
      const changes = await bench().store.previewWithdrawal('a', FIRST_PAGE);
      expect(changes).toMatchObject({ added: 1, changed: 1, removed: 0 });
      expect(changes.series.map(told)).toEqual([
        'E06000043 persons 0 to 14 years +1 ~0 -0, 2022/23: none to 1',
        'E92000001 persons 0 to 14 years +0 ~1 -0, 2022/23: 80 to 1',
      ]);
    });

    it('they change nothing behind something real', async () => {
      await bring(bench(), real);
      const { changes } = await preview(demonstration);
      expect(changes).toMatchObject({ added: 1, changed: 0, removed: 0, seriesCount: 1 });
      expect(await pairs(demonstration)).toEqual([]);
    });
  });

  describe('figures in two releases', () => {
    it('are given with both numbers and the line of the newer, where they differ', async () => {
      await bring(bench(), {
        id: 'a',
        released: '2022-01-01',
        rows: [
          ...series('E92000001', { '2021/22': 90, '2022/23': 79 }),
          ...series('E10000032', { '2021/22': 100 }),
        ],
      });
      await bring(bench(), { id: 'b', released: '2023-01-01', rows: series('E92000001', { '2022/23': 80 }) });
      const found = await pairs({
        id: 'c',
        released: '2024-01-01',
        rows: [
          observation({ area: 'E92000001', period: period('2022/23'), value: 81, line: 2 }),
          observation({ area: 'E92000001', period: period('2021/22'), value: 90, line: 3 }),
          observation({
            area: 'E10000032',
            period: period('2021/22'),
            value: null,
            missing: 'suppressed',
            line: 4,
          }),
          observation({ area: 'E10000099', period: period('2021/22'), value: 5, line: 5 }),
          observation({ indicator: 'ksi-casualties', value: 5, line: 6 }),
        ],
      });
      const key = { indicator: 'injury-admissions', sex: 'persons', age: ageBand(0, 14), category: null };
      expect(found.toSorted((one, other) => one.line - other.line)).toEqual([
        {
          ...key,
          area: 'E92000001',
          period: period('2022/23'),
          before: numbers(80),
          after: numbers(81),
          line: 2,
        },
        {
          ...key,
          area: 'E10000032',
          period: period('2021/22'),
          before: numbers(100),
          after: numbers(null),
          line: 4,
        },
      ]);
    });

    it('are never of a newer release than the one coming in: of 2022, 2024 and then 2023, 2023 meets 2022', async () => {
      await bring(bench(), { id: 'a', released: '2022-01-01', rows: [observation({ value: 81 })] });
      await bring(bench(), { id: 'c', released: '2024-01-01', rows: [observation({ value: 80 })] });
      const found = await pairs({ id: 'b', released: '2023-01-01', rows: [observation({ value: 79 })] });
      expect(found).toMatchObject([{ before: { value: 81 }, after: { value: 79 } }]);
    });

    it('leave the staging place as it was, also when not all are taken', async () => {
      const areas = Array.from({ length: 5000 }, (_, index) => `E${10_000_000 + index}`);
      const rows = (value: number) =>
        areas.map((area, index) => observation({ area, value, line: index + 2 }));
      await bring(bench(), { id: 'a', released: '2023-01-01', rows: rows(1) });
      const staged = await stage(bench(), { id: 'b', released: '2024-01-01', rows: rows(2) });
      for await (const _ of bench().store.findPairs(staged)) break;
      let count = 0;
      for await (const batch of bench().store.findPairs(staged)) count += batch.length;
      expect(count).toBe(5000);
      expect((await bench().store.previewExtract(staged)).changes.changed).toBe(5000);
      expect((await bench().store.commitExtract(staged, 'analyst')).storeVersion).toBe(2);
    });
  });

  describe('coverage gaps', () => {
    const older: Bringing = {
      id: 'a',
      released: '2023-01-01',
      rows: [
        ...series('E92000001', { '2010/11': 1, '2021/22': 90, '2022/23': 80 }),
        ...series('E10000032', { '2022/23': 95 }),
        ...series('E06000043', { '2022/23': 95 }),
      ],
    };
    const rows = series('E92000001', { '2021/22': 90, '2023/24': 80 });

    it('are areas and periods that the last release of the layout had', async () => {
      await bring(bench(), older);
      const { gaps } = await preview({ id: 'b', released: '2023-01-01', rows });
      expect(gaps).toEqual([
        {
          indicator: 'injury-admissions',
          missingAreas: ['E06000043', 'E10000032'],
          missingPeriods: ['2010/11', '2022/23'],
        },
      ]);
    });

    it('are measured against the newest release in force only', async () => {
      await bring(bench(), older);
      await bring(bench(), { id: 'b', released: '2024-01-01', rows });
      expect((await preview({ id: 'c', released: '2025-01-01', rows })).gaps).toEqual([]);
      await bench().store.withdrawExtract('b', 'analyst');
      expect((await preview({ id: 'c', released: '2025-01-01', rows })).gaps).toHaveLength(1);
    });

    it.each<{ what: string; change: Partial<Bringing> }>([
      { what: 'an older release', change: { released: '2022-01-01' } },
      { what: 'another layout', change: { layout: 'observations' } },
      { what: 'demonstration data', change: { demonstration: true } },
      { what: 'the next instalment', change: { rows: series('E92000001', { '2024/25': 80 }) } },
      { what: 'other areas', change: { rows: series('E06000044', { '2022/23': 80 }) } },
      { what: 'other ages', change: { rows: rows.map((row) => ({ ...row, age: ageBand(0, 4) })) } },
      { what: 'another indicator', change: { rows: rows.map((row) => ({ ...row, indicator: 'other' })) } },
    ])('are not looked for in $what', async ({ change }) => {
      await bring(bench(), older);
      expect((await preview({ id: 'b', released: '2024-01-01', rows, ...change })).gaps).toEqual([]);
    });

    it('lists the first two hundred', async () => {
      const areas = Array.from({ length: 250 }, (_, index) => `E${10_000_000 + index}`);
      const rows = ['E92000001', ...areas].map((area) => observation({ area }));
      await bring(bench(), { ...older, rows });
      const { gaps } = await preview({
        id: 'b',
        released: '2024-01-01',
        rows: [observation({ area: 'E92000001' })],
      });
      expect(gaps[0]?.missingAreas).toEqual(areas.slice(0, 200));
    });
  });
}

/** Before each test: three releases, the second with a further area. */
function bringThreeReleases(bench: () => StoreBench): void {
  const releases: readonly Bringing[] = [
    { id: 'a', released: '2023-01-01', rows: series('E92000001', { '2022/23': 80 }) },
    {
      id: 'b',
      released: '2024-01-01',
      rows: [...series('E92000001', { '2022/23': 81 }), ...series('E10000032', { '2023/24': 87 })],
    },
    { id: 'c', released: '2025-01-01', rows: series('E92000001', { '2022/23': 82 }) },
  ];
  beforeEach(async () => {
    for (const release of releases) await bring(bench(), release);
  });
}
