import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const ownVectors = resolve(root, 'test/conformance');

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a crude rate of 5 in 1,000, 50 per 10,000, whose value the reference is said to give as another. */
function folderWithValue(value: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  folders.push(folder);
  const input = { x: 5, n: 1000, multiplier: 10_000, confidence: 0.95 };
  const vectors = {
    set: 'phe_rate',
    within: { relative: 1e-9, absolute: 0 },
    cases: [{ id: 'rate-1', input, output: { value } }],
  };
  writeFileSync(join(folder, 'made.json'), JSON.stringify(vectors));
  return folder;
}

describe('npm run conformance', () => {
  const run = (folder: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/conformance.ts', folder], {
      cwd: root,
      encoding: 'utf8',
    });

  it('ends with the number of cases that passed and failed', () => {
    const lines = run(ownVectors).trimEnd().split('\n');
    expect(lines).toHaveLength(readdirSync(ownVectors).length + 1);
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/);
  });

  it('exits with 1 when a case failed', () => {
    expect(() => run(folderWithValue(51))).toThrow(expect.objectContaining({ status: 1 }));
  });
});
