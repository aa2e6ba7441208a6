import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFailure } from '../../../scripts/ingest/find-failure.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-failure-'));
  writeFileSync(join(folder, 'sound.csv'), 'a,b\n');
  writeFileSync(join(folder, 'locked.csv'), 'a,b\n');
  chmodSync(join(folder, 'locked.csv'), 0o000);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findFailure', () => {
  it('finds nothing wrong with a file that can be read', async () => {
    expect(await findFailure(join(folder, 'sound.csv'))).toBeNull();
  });

  it('tells a folder from a file that is not there', async () => {
    expect(await findFailure(folder)).toMatchObject({ rule: 'not-a-file' });
    expect(await findFailure(join(folder, 'gone.csv'))).toMatchObject({
      rule: 'unreadable',
      detail: `file not readable: ${join(folder, 'gone.csv')} (ENOENT); check its name and your rights to it`,
    });
  });

  it.skipIf(process.getuid?.() === 0)('finds a file closed to us (root may read every file)', async () => {
    expect(await findFailure(join(folder, 'locked.csv'))).toMatchObject({ rule: 'unreadable' });
  });
});
