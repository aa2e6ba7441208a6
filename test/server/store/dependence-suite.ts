import { describe, expect, it } from 'vitest';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Entry } from '../../../server/observation/entry.ts';
import { bring, observation, type StoreBench } from './store-bench.ts';

/** What a store must do with extracts whose figures were made with the content of others. */
export function describeDependence(bench: () => StoreBench): void {
  const values = async (version?: number) => {
    const question = { indicator: 'injury-admissions', ...(version === undefined ? {} : { version }) };
    const found = await bench().store.findObservations(question);
    return found.map(({ value, extract }) => `${value} from ${extract}`);
  };
  const statuses = async () =>
    (await bench().store.findExtracts()).map(
      ({ id, status, observationsShown }) => `${id} ${status} ${observationsShown}`,
    );
  const bringOne = (id: string, released: string, value: number, dependsOn: readonly string[] = []) =>
    bring(bench(), { id, released, dependsOn, rows: [observation({ value })] });
  const bringEntries = (id: string) => {
    const entry: Entry<'collision'> = {
      kind: 'collision',
      key: '1',
      body: { area: 'E08000032', year: 2024 },
      line: 2,
    };
    return bring(bench(), { id, entries: [entry] });
  };

  describe('an extract made with another', () => {
    it('shows nothing while that one is withdrawn, and again when it is restored, at every version', async () => {
      const { store } = bench();
      await bringEntries('a');
      await bringOne('o', '2022-01-01', 1);
      await bringOne('b', '2024-01-01', 2, ['a']);
      expect(await values()).toEqual(['2 from b']);
      await store.withdrawExtract('a', 'analyst');
      expect(await values()).toEqual(['1 from o']);
      expect(await statuses()).toEqual(['b superseded 0', 'o accepted 1', 'a withdrawn 0']);
      expect(await store.countObservations()).toBe(1);
      expect((await store.findHoldings())[0]).toMatchObject({ observations: 1, extracts: ['o'] });
      const restored = await store.restoreExtract('a', 'analyst');
      expect(restored.extract).toMatchObject({ status: 'accepted', supersedes: ['o'] });
      expect(await values()).toEqual(['2 from b']);
      expect(await statuses()).toEqual(['b accepted 1', 'o superseded 0', 'a accepted 0']);
      expect(await Promise.all([3, 4, 5].map(values))).toEqual([['2 from b'], ['1 from o'], ['2 from b']]);
      expect(await store.findExtract('b')).toMatchObject({ dependsOn: ['a'] });
    });

    it('goes with what that one was made with', async () => {
      const { store } = bench();
      await bringEntries('a');
      await bring(bench(), {
        id: 'b',
        dependsOn: ['a'],
        rows: [observation({ age: ageBand(0, 4), value: 1 })],
      });
      await bringOne('c', '2024-01-01', 2, ['b']);
      await store.withdrawExtract('a', 'analyst');
      expect(await values()).toEqual([]);
      await store.restoreExtract('a', 'analyst');
      expect(await values()).toEqual(['1 from b', '2 from c']);
      await store.withdrawExtract('b', 'analyst');
      expect(await values()).toEqual([]);
      expect(await statuses()).toEqual(['c superseded 0', 'b withdrawn 0', 'a accepted 0']);
    });

    it('stays withdrawn when it was withdrawn itself, and can be while that one is', async () => {
      const { store } = bench();
      await bringEntries('a');
      await bringOne('b', '2024-01-01', 2, ['a']);
      await store.withdrawExtract('a', 'analyst');
      await store.withdrawExtract('b', 'analyst');
      await store.restoreExtract('a', 'analyst');
      expect(await statuses()).toEqual(['b withdrawn 0', 'a accepted 0']);
      await store.withdrawExtract('a', 'analyst');
      const commit = await store.restoreExtract('b', 'analyst');
      expect(commit.extract).toMatchObject({ status: 'superseded', observationsShown: 0 });
      expect(await values()).toEqual([]);
      await store.restoreExtract('a', 'analyst');
      expect(await values()).toEqual(['2 from b']);
    });

    it('shows nothing when that one was withdrawn before it came in', async () => {
      const { store } = bench();
      await bringEntries('a');
      await store.withdrawExtract('a', 'analyst');
      const commit = await bringOne('b', '2024-01-01', 2, ['a']);
      expect(commit).toMatchObject({ olderThanHeld: 0, extract: { status: 'superseded', supersedes: [] } });
      expect(await values()).toEqual([]);
      expect(await bench().store.findChanges('b', { offset: 0, limit: 20 })).toMatchObject({ added: 0 });
    });

    it('is refused when that one is not held', async () => {
      await expect(bringOne('b', '2024-01-01', 2, ['x'])).rejects.toThrow(/an extract that is not held: x/);
      expect(await bench().store.version()).toBe(0);
    });

    it('is told of when withdrawing that one is looked at beforehand', async () => {
      const { store } = bench();
      await bring(bench(), { id: 'a', rows: [observation({ area: 'E92000001', value: 5 })] });
      await bringOne('o', '2022-01-01', 1);
      await bringOne('b', '2024-01-01', 2, ['a']);
      const changes = await store.previewWithdrawal('a', { offset: 0, limit: 20 });
      expect(changes).toMatchObject({ added: 0, changed: 1, removed: 1, same: 0, seriesCount: 2 });
      expect(changes.series).toMatchObject([
        { area: 'E10000032', changed: 1, before: { value: 2 }, after: { value: 1 } },
        { area: 'E92000001', removed: 1, before: { value: 5 }, after: null },
      ]);
      expect(await values()).toEqual(['2 from b', '5 from a']);
    });
  });
}
