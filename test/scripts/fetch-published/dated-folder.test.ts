import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatedFolder, findEarlier } from '../../../scripts/fetch-published/dated-folder.ts';

const url = 'https://example.org/table.csv';
let parent = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dated-'));
});

afterEach(() => rm(parent, { recursive: true }));

describe('DatedFolder', () => {
  it('remembers files with checksums that sha256sum can check', async () => {
    const folder = await DatedFolder.open(parent, '2026-01-31');
    await writeFile(join(folder.path, 'table.csv'), 'a,b\n');
    const file = await folder.remember('table.csv', url, '"1"', new Date('2026-01-31T10:00:00Z'));
    const sha256 = createHash('sha256').update('a,b\n').digest('hex');
    expect(file).toEqual({
      name: 'table.csv',
      url,
      fetchedAt: '2026-01-31T10:00:00.000Z',
      bytes: 4,
      sha256,
      etag: '"1"',
    });
    expect(await readFile(join(folder.path, 'SHA256SUMS'), 'utf8')).toBe(`${sha256}  table.csv\n`);
    const opened = await DatedFolder.open(parent, '2026-01-31');
    expect(await opened.findWhole('table.csv', url)).toEqual(file);
  });

  it('does not take a changed file, or one of another address, for whole', async () => {
    const folder = await DatedFolder.open(parent, '2026-01-31');
    await writeFile(join(folder.path, 'table.csv'), 'a,b\n');
    await folder.remember('table.csv', url, null, new Date());
    expect(await folder.findWhole('table.csv', 'https://example.org/other.csv')).toBeNull();
    await writeFile(join(folder.path, 'table.csv'), 'a,b\nc');
    expect(await folder.findWhole('table.csv', url)).toBeNull();
  });
});

describe('findEarlier', () => {
  it('finds the newest earlier day, and only a file with an entity tag', async () => {
    for (const [day, etag] of [
      ['2026-01-01', '"1"'],
      ['2026-02-01', '"2"'],
      ['2026-03-01', null],
      ['2026-04-01', '"4"'],
    ] as const) {
      const folder = await DatedFolder.open(parent, day);
      await writeFile(join(folder.path, 'table.csv'), day);
      await folder.remember('table.csv', url, etag, new Date());
    }
    expect(await findEarlier(parent, '2026-04-01', { name: 'table.csv', url })).toEqual({
      path: join(parent, '2026-02-01', 'table.csv'),
      etag: '"2"',
    });
    expect(await findEarlier(parent, '2026-01-01', { name: 'table.csv', url })).toBeNull();
  });
});
