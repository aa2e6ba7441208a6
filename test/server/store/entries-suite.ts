import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../server/observation/column-mapping.ts';
import type { Collision, Entry, EntryKind } from '../../../server/observation/entry.ts';
import { bring, collect, observation, type StoreBench, stageAndSummarise } from './store-bench.ts';

function collision(key: string, change: Partial<Collision> = {}, line = 2): Entry<'collision'> {
  return { kind: 'collision', key, body: { area: 'E08000032', year: 2024, ...change }, line };
}

const boundary: Entry<'boundary'> = {
  kind: 'boundary',
  key: 'E10000032',
  body: {
    code: 'E10000032',
    name: 'West "Sussex", é ✓',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-0.5, 51],
          [-0.4, 51],
          [-0.4, 51.1],
          [-0.5, 51],
        ],
      ],
    },
  },
  line: 7,
};

/** What a store must do with facts that are no figures, and with saved mappings. */
export function describeEntries(bench: () => StoreBench): void {
  const found = (kind: EntryKind, version?: number) => collect(bench().store.findEntries(kind, version));
  const areas = async (version?: number) =>
    (await found('collision', version)).map(({ key, body, extract }) => {
      if (!('area' in body)) throw new Error(`no collision: ${key}`);
      return `${key} in ${body.area} from ${extract}`;
    });
  const bringCollisions = (id: string, released: string, entries: readonly Entry[]) =>
    bring(bench(), { id, released, layout: 'stats19', entries });

  describe('entries', () => {
    it('come back as they were written, by kind, in the order of the file', async () => {
      const entries = [collision('2'), boundary, collision('10', { area: 'E08000033' }, 3)];
      const commit = await bringCollisions('a', '2024-01-01', entries);
      expect(commit).toMatchObject({
        storeVersion: 1,
        extract: { status: 'accepted', observationsShown: 0 },
      });
      expect(await found('collision')).toEqual([
        { ...collision('2'), extract: 'a' },
        { ...collision('10', { area: 'E08000033' }, 3), extract: 'a' },
      ]);
      expect(await found('boundary')).toEqual([{ ...boundary, extract: 'a' }]);
      expect(await found('partner')).toEqual([]);
      expect(await found('collision', 0)).toEqual([]);
    });

    it('stand beside figures of the same extract', async () => {
      await bring(bench(), { id: 'a', rows: [observation()], entries: [collision('1')] });
      expect(await areas()).toEqual(['1 in E08000032 from a']);
      expect(await bench().store.countObservations()).toBe(1);
    });

    it('are those of the newest release, key by key, and of the later arrival when released on one day', async () => {
      await bringCollisions('b', '2024-01-01', [
        collision('1', { area: 'B' }),
        collision('2', { area: 'B' }),
      ]);
      await bringCollisions('a', '2023-01-01', [
        collision('1', { area: 'A' }),
        collision('3', { area: 'A' }),
      ]);
      expect(await areas()).toEqual(['1 in B from b', '2 in B from b', '3 in A from a']);
      await bringCollisions('c', '2024-01-01', [
        collision('2', { area: 'C' }),
        collision('4', { area: 'C' }),
      ]);
      expect(await areas()).toEqual(['2 in C from c', '4 in C from c', '1 in B from b', '3 in A from a']);
      expect(await areas(1)).toEqual(['1 in B from b', '2 in B from b']);
    });

    it('of one key and another kind are another fact', async () => {
      const indicator: Entry<'indicator'> = {
        kind: 'indicator',
        key: '1',
        body: {
          id: '1',
          name: 'Falls',
          unitLabel: 'per 1,000',
          multiplier: 1000,
          valueType: 'crude-rate',
          polarity: 'low-is-good',
          definition: 'Falls of children',
          source: 'A council',
        },
        line: 3,
      };
      const { summary } = await stageAndSummarise(bench(), { id: 'b', entries: [collision('1'), indicator] });
      expect(summary).toMatchObject({ entries: 2, repeatedRows: 0, conflicts: [] });
    });

    it('come and go with their extract', async () => {
      await bringCollisions('a', '2023-01-01', [collision('1', { area: 'A' })]);
      await bringCollisions('b', '2024-01-01', [collision('1', { area: 'B' })]);
      await bench().store.withdrawExtract('b', 'analyst');
      expect(await areas()).toEqual(['1 in A from a']);
      expect(await bench().store.findExtract('b')).toMatchObject({ status: 'withdrawn' });
      await bench().store.restoreExtract('b', 'analyst');
      expect(await areas()).toEqual(['1 in B from b']);
      expect(await areas(3)).toEqual(['1 in A from a']);
      expect(await bench().store.findExtract('a')).toMatchObject({ status: 'accepted', supersedes: [] });
    });

    it('come in batches, so that many fit through', async () => {
      const entries = Array.from({ length: 12_000 }, (_, index) => collision(`${index}`, {}, index + 2));
      await bringCollisions('a', '2024-01-01', entries);
      const batches = [];
      for await (const batch of bench().store.findEntries('collision')) batches.push(batch);
      expect(batches.length).toBeGreaterThan(1);
      expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(5000);
      expect(batches.flat().map(({ key }) => key)).toEqual(entries.map(({ key }) => key));
    });

    it('may be left before the last batch, while the store goes on', async () => {
      const entries = Array.from({ length: 12_000 }, (_, index) => collision(`${index}`));
      await bringCollisions('a', '2024-01-01', entries);
      for await (const _ of bench().store.findEntries('collision')) break;
      for await (const batch of bench().store.findEntries('collision')) {
        const inner = await bringCollisions(`b${batch[0]?.key}`, '2024-02-01', [collision('0')]);
        expect(inner.extract.status).toBe('accepted');
      }
      expect(await found('collision')).toHaveLength(12_000);
    });
  });

  describe('saved column mappings', () => {
    const mapping: ColumnMapping = {
      name: 'Children in low-income families',
      headers: ['mnemonic', '2016'],
      columns: { area_code: 'mnemonic', value: '2016' },
      constants: { indicator: 'child-poverty-hmrc' },
      policy: null,
    };

    it('are found by name, replaced under it, and removed', async () => {
      const { store } = bench();
      expect(await store.findMappings()).toEqual([]);
      await store.saveMapping(mapping, 'analyst');
      await store.saveMapping({ ...mapping, name: 'A table' }, 'analyst');
      await store.saveMapping({ ...mapping, policy: 'published-open' }, 'other');
      expect(await store.findMappings()).toEqual([
        { ...mapping, name: 'A table' },
        { ...mapping, policy: 'published-open' },
      ]);
      await store.removeMapping('A table', 'tester');
      expect((await store.findMappings()).map(({ name }) => name)).toEqual([mapping.name]);
      expect(await store.version()).toBe(0);
    });

    it('cannot be removed when there is none of the name', async () => {
      await expect(bench().store.removeMapping('x', 'tester')).rejects.toThrow(/unknown column mapping: x/);
    });
  });
}
