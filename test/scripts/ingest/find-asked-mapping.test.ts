import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findSavedMapping,
  isMappingFile,
  readMappingFile,
} from '../../../scripts/ingest/find-asked-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mapping = {
  name: 'rates',
  headers: ['ONS'],
  columns: { area_code: 'ONS' },
  constants: {},
  policy: null,
};

function write(text: string): string {
  const file = join(folder, 'mapping.json');
  writeFileSync(file, text);
  return file;
}

describe('the mapping that was asked for', () => {
  it.each([
    ['mapping.json', true],
    ['../a b.JSON', true],
    ['Play areas', false],
  ])('is %j a file: %s', (asked, isFile) => {
    expect(isMappingFile(asked)).toBe(isFile);
  });

  it('is read from its file', async () => {
    expect(await readMappingFile(write(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it.each([
    ['{', 'mapping not readable'],
    ['{"name":"a"}', 'invalid mapping'],
  ])('is refused as %j', async (text, told) => {
    await expect(readMappingFile(write(text))).rejects.toThrow(told);
  });

  it('is refused where there is no such file', async () => {
    await expect(readMappingFile(join(folder, 'none.json'))).rejects.toThrow('mapping not readable');
  });

  it('is found by its name, or the names there are are told', () => {
    expect(findSavedMapping('rates', [mapping])).toBe(mapping);
    expect(() => findSavedMapping('rate', [mapping])).toThrow(
      'unknown mapping: rate; give a file that ends in .json, or one of these: rates',
    );
    expect(() => findSavedMapping('rate', [])).toThrow('none is saved yet');
  });
});
