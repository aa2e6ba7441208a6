import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StagingWriter } from '../../../../server/ingest/staging-writer.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { openStagingWriter } from '../../../support/open-staging-writer.ts';
import { observation, period } from '../store-bench.ts';

describe('the DuckDB staging writer', () => {
  let folder: string;
  let staging: string;
  let writer: StagingWriter;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'staging-'));
    staging = join(folder, 'one.duckdb');
    writer = await openStagingWriter(staging);
  });
  afterEach(async () => {
    await writer.abandon();
    await rm(folder, { recursive: true });
  });

  const finish = (rows: readonly Partial<Observation>[]) => {
    for (const row of rows) writer.write(observation(row));
    return writer.finish();
  };

  it('counts what it was given, across many chunks', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ area: `E${index}`, line: index + 2 }));
    expect(await finish(rows)).toEqual({
      observations: 5000,
      entries: 0,
      repeatedRows: 0,
      firstRepeatedLine: null,
      conflicts: [],
      partDifferences: { count: 0, first: [] },
    });
  });

  it('holds persons against males and females where all three are there', async () => {
    const cells = (area: string, persons: number, male: number, female: number, line: number) => [
      { area, sex: 'persons', count: persons, line } as const,
      { area, sex: 'male', count: male, line: line + 1 } as const,
      { area, sex: 'female', count: female, line: line + 2 } as const,
    ];
    const { partDifferences } = await finish([
      ...cells('E06000001', 100, 60, 41, 2), // one more than there are
      ...cells('E06000002', 101, 60, 36, 5), // five of 101 of unknown sex
      ...cells('E06000003', 101, 60, 35, 8), // six of 101: more than a twentieth
      ...cells('E06000004', 100, 60, 45, 11), // rounded to 5
      ...cells('E06000005', 100.4, 60.2, 40.6, 14), // adjusted counts, within half a person
      ...cells('E06000006', 101, 60, 41, 17),
      { area: 'E06000007', sex: 'persons', count: 7, line: 20 },
      { area: 'E06000007', sex: 'male', count: 9, line: 21 },
    ]);
    expect(partDifferences.count).toBe(2);
    expect(partDifferences.first).toMatchObject([
      { line: 2, persons: 100, parts: 101, key: expect.stringContaining('E06000001') },
      { line: 8, persons: 101, parts: 95 },
    ]);
  });

  it('finishes without a row', async () => {
    expect(await finish([])).toMatchObject({ observations: 0, repeatedRows: 0, conflicts: [] });
  });

  it('merges rows that repeat an earlier one, as England twice in a period', async () => {
    const summary = await finish([
      { line: 2, notes: ['provisional'] },
      { line: 3, area: 'E92000001' },
      { line: 4, notes: ['provisional'] },
      { line: 5, area: 'E92000001' },
      { line: 6, area: 'E92000001' },
    ]);
    expect(summary).toMatchObject({ observations: 2, repeatedRows: 3, firstRepeatedLine: 4, conflicts: [] });
  });

  it('takes missing numbers for equal, and labels of one period or age for the same key', async () => {
    const missing = { value: null, lower95: null, missing: 'suppressed' as const };
    const summary = await finish([
      { ...missing, line: 2 },
      { ...missing, line: 3, period: { ...period('2022/23'), label: 'FYE 2023' } },
      { ...missing, line: 4, age: { from: 0, to: 14, label: '<15 yrs' } },
    ]);
    expect(summary).toMatchObject({ observations: 1, repeatedRows: 2, firstRepeatedLine: 3, conflicts: [] });
  });

  it.each<{
    what: string;
    second: Partial<Observation>;
    field: string;
    before: string | null;
    after: string | null;
  }>([
    { what: 'a value', second: { value: 80.5 }, field: 'value', before: '80', after: '80.5' },
    {
      what: 'a value that is gone',
      second: { value: null, missing: 'suppressed' },
      field: 'value',
      before: '80',
      after: null,
    },
    { what: 'a limit', second: { upper998: 1e21 }, field: 'upper998', before: null, after: '1e+21' },
    { what: 'a count', second: { count: 12.75 }, field: 'count', before: '1180', after: '12.75' },
    {
      what: 'a reason',
      second: { missing: 'not-compared' },
      field: 'missing',
      before: null,
      after: 'not-compared',
    },
    { what: 'notes', second: { notes: ['a, b', 'c'] }, field: 'notes', before: null, after: 'a, b; c' },
  ])('names $what that contradicts an earlier row', async ({ second, field, before, after }) => {
    const { conflicts, observations } = await finish([{ line: 2 }, { ...second, line: 9 }]);
    expect(observations).toBe(2);
    expect(conflicts).toEqual([
      {
        earlierLine: 2,
        line: 9,
        field,
        earlierValue: before,
        value: after,
        key: 'injury-admissions, E10000032, 2022/23, persons, 0-14',
      },
    ]);
  });

  it('names the category in the key of a conflict', async () => {
    const category = { type: 'deprivation', value: 'Most deprived' };
    const rows = [
      { category, age: ageBand(16, null), line: 2 },
      { category, age: ageBand(16, null), line: 3, value: 1 },
    ];
    const { conflicts } = await finish(rows);
    expect(conflicts[0]?.key).toBe(
      'injury-admissions, E10000032, 2022/23, persons, 16+, deprivation, Most deprived',
    );
  });

  it('lists the first hundred conflicts, in the order of their lines', async () => {
    const areas = Array.from({ length: 150 }, (_, index) => `E${index}`);
    const { conflicts } = await finish([
      ...areas.map((area, index) => ({ area, line: index + 2 })),
      ...areas.map((area, index) => ({ area, line: index + 152, value: 1 })),
    ]);
    expect(conflicts).toHaveLength(100);
    expect(conflicts.map(({ earlierLine, line }) => line - earlierLine)).toEqual(Array(100).fill(150));
    expect(conflicts[0]?.line).toBe(152);
  });

  it('keeps every note where there are more than it remembers', async () => {
    const rows = Array.from({ length: 10_500 }, (_, index) => ({
      area: `E${index}`,
      notes: [`note ${index}`],
      line: index + 2,
    }));
    const summary = await finish([...rows, { area: 'E0', notes: ['note 0'], line: 20_000 }]);
    expect(summary).toMatchObject({ observations: 10_500, repeatedRows: 1, firstRepeatedLine: 20_000 });
  });

  it('merges a file that came twice over, however long, notes included', async () => {
    const keys = 100_000;
    const areas = Array.from({ length: 1000 }, (_, index) => `E${index}`);
    const categories = Array.from({ length: keys / 1000 }, (_, index) => ({
      type: 'group',
      value: `${index}`,
    }));
    const writeAll = (firstLine: number) => {
      for (let key = 0; key < keys; key++) {
        const area = areas[key % 1000] ?? '';
        const category = categories[Math.floor(key / 1000)] ?? null;
        writer.write(observation({ area, category, notes: [`of key ${key}`], line: firstLine + key }));
      }
    };
    writeAll(2);
    writeAll(2 + keys);
    const summary = await writer.finish();
    expect(summary).toMatchObject({ observations: keys, repeatedRows: keys, firstRepeatedLine: 2 + keys });
    expect(summary.conflicts).toEqual([]);
  });

  it('counts entries, merges repeated ones and names those that contradict an earlier one', async () => {
    const write = (kind: 'collision' | 'boundary', key: string, area: string, line: number) =>
      writer.writeEntry(
        kind === 'collision'
          ? { kind, key, body: { area, year: 2024 }, line }
          : {
              kind,
              key,
              body: { code: key, name: area, geometry: { type: 'Polygon', coordinates: [] } },
              line,
            },
      );
    writer.write(observation({ line: 9 }));
    writer.write(observation({ line: 10 }));
    write('collision', '2024010486750', 'E08000032', 2);
    write('collision', '2024010486751', 'E08000032', 3);
    write('boundary', '2024010486750', 'E08000032', 4);
    write('collision', '2024010486750', 'E08000032', 5);
    write('collision', '2024010486751', 'E08000033', 6);
    expect(await writer.finish()).toMatchObject({
      observations: 1,
      entries: 4,
      repeatedRows: 2,
      firstRepeatedLine: 5,
      conflicts: [
        {
          earlierLine: 3,
          line: 6,
          field: 'body',
          earlierValue: '{"area":"E08000032","year":2024}',
          value: '{"area":"E08000033","year":2024}',
          key: 'collision, 2024010486751',
        },
      ],
    });
  });

  it('leaves nothing behind when it gives up', async () => {
    writer.write(observation());
    await writer.abandon();
    expect(existsSync(staging)).toBe(false);
  });
});
