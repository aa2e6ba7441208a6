import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSourceFiles, root } from './source-files.ts';

const mirrored = [
  'server/ingest',
  'server/statistics',
  'server/answers',
  'server/responsibility',
  'server/disclosure',
];

describe('the mirrored tests', () => {
  it.each(mirrored)('%s has a test for every file that holds code', (folder) => {
    const files = findSourceFiles(folder).filter(holdsCode);
    expect(files.filter((file) => !hasMirror(file))).toEqual([]);
  });

  it('every to-…-series.ts has a test', () => {
    const files = findSourceFiles('client/charts').filter((file) => /\/to-[\w-]+-series\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !hasMirror(file))).toEqual([]);
  });
});

/** A file of types and word lists has nothing to test. */
function holdsCode(file: string): boolean {
  return /(?:\bfunction\b|=>|\bclass\b)/.test(withoutTypes(readFileSync(join(root, file), 'utf8')));
}

function withoutTypes(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^export (?:interface|type) [\s\S]*?^\}?;?$/gm, '');
}

function hasMirror(file: string): boolean {
  const mirror = join(root, 'test', file.replace(/\.tsx?$/, '.test'));
  return existsSync(`${mirror}.ts`) || existsSync(`${mirror}.tsx`);
}
