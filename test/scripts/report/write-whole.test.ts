import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireFolder, writeWhole } from '../../../scripts/report/write-whole.ts';

let folder: string;
const bytes = new TextEncoder().encode('new');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  writeFileSync(join(folder, 'file'), 'old');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written whole', () => {
  it('takes the place of an older one and leaves no draft', async () => {
    await writeWhole(join(folder, 'file'), bytes);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('leaves nothing behind where it cannot stand', async () => {
    mkdirSync(join(folder, 'taken'));
    await expect(writeWhole(join(folder, 'taken'), bytes)).rejects.toThrow('file not written');
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
    expect(readdirSync(join(folder, 'taken'))).toEqual([]);
  });
});

describe('the folder that files go into', () => {
  it('is made where that is wanted, with those above it', async () => {
    await requireFolder(join(folder, 'a', 'b'), true);
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  it('is refused where it is not there, or is a file', async () => {
    await expect(requireFolder(join(folder, 'gone'), false)).rejects.toThrow('folder not writable');
    await expect(requireFolder(join(folder, 'file'), false)).rejects.toThrow('folder not writable');
    await expect(requireFolder(join(folder, 'file', 'a'), true)).rejects.toThrow('folder not writable');
  });
});
