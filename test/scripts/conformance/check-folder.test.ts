import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/conformance/check-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const ownVectors = resolve(root, 'test/conformance');
const reference = resolve(root, '../shared/vectors');

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with one file of vectors of our making. */
function folderWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  folders.push(folder);
  writeFileSync(join(folder, 'made.json'), content);
  return folder;
}

/** One crude rate of 5 in 1,000 whose value the reference is said to give; ours is 50 per 10,000. */
const rateVectors = (output: object, within: object = { relative: 1e-9, absolute: 0 }) =>
  JSON.stringify({
    set: 'phe_rate',
    within,
    cases: [{ id: 'rate-1', input: { x: 5, n: 1000, multiplier: 10_000, confidence: 0.95 }, output }],
  });

describe('the statistics', () => {
  it('agree with hand calculation and published tables in every set', () => {
    const reports = checkFolder(ownVectors);
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    expect(reports.filter(({ passed }) => passed === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(reference))('agree with the reference in every set (needs ../shared/vectors)', () => {
    const reports = checkFolder(reference);
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    expect(reports.length).toBeGreaterThan(0);
  });
});

describe('a check of vectors', () => {
  it('passes a number within the tolerance of its file, and no other', () => {
    const near = checkFolder(folderWith(rateVectors({ value: 50.04 }, { relative: 1e-3, absolute: 0 })));
    expect(near).toMatchObject([{ passed: 1, failed: 0, worst: { where: 'rate-1 value' } }]);
    const far = checkFolder(folderWith(rateVectors({ value: 50.06 }, { relative: 1e-3, absolute: 0 })));
    expect(far).toMatchObject([{ failed: 1, failures: ['rate-1 value: 50, reference 50.06'] }]);
  });

  it('takes an absolute tolerance times the multiplier where the file says so', () => {
    const within = { relative: 0, absolute: 1e-5, absoluteTimesMultiplier: true };
    expect(checkFolder(folderWith(rateVectors({ value: 50.09 }, within)))[0]?.failed).toBe(0);
    expect(checkFolder(folderWith(rateVectors({ value: 50.11 }, within)))[0]?.failed).toBe(1);
    const plain = { relative: 0, absolute: 1e-5 };
    expect(checkFolder(folderWith(rateVectors({ value: 50.09 }, plain)))[0]?.failed).toBe(1);
  });

  it.each([
    [{ method: 'Byars' }, 'rate-1 method: "Exact", reference "Byars"'],
    [{ value: null }, 'rate-1 value: 50, reference null'],
    [{ uppercl: 'Infinity' }, 'reference Infinity'],
    [{ value: [50] }, 'rate-1 value: 50, reference [50]'],
    [{ unheard: true }, 'rate-1 unheard: undefined, reference true'],
    [{ error: true }, 'rate-1: a number where the reference refuses'],
  ])('fails where the reference says %j', (output, failure) => {
    expect(checkFolder(folderWith(rateVectors(output)))[0]?.failures[0]).toContain(failure);
  });

  it('passes a refusal where the reference refuses', () => {
    const vectors = rateVectors({ error: true }).replace('"n":1000', '"n":0');
    expect(checkFolder(folderWith(vectors))).toMatchObject([{ passed: 1, failed: 0 }]);
  });

  it('fails a refusal where the reference answers', () => {
    const vectors = rateVectors({ value: 1 }).replace('"n":1000', '"n":0');
    expect(checkFolder(folderWith(vectors))).toMatchObject([{ passed: 0, failed: 1 }]);
  });

  it('fails every case of a set that no method answers', () => {
    const vectors = rateVectors({ value: 50 }).replace('phe_rate', 'phe_unheard');
    expect(checkFolder(folderWith(vectors))).toMatchObject([
      { set: 'phe_unheard', passed: 0, failed: 1, failures: ['no method answers the set “phe_unheard”'] },
    ]);
  });

  it.each(['{', '[]', '{"set":"phe_rate","within":{"relative":0,"absolute":0},"cases":[]}'])(
    'fails a file that holds no vectors: %s',
    (content) => {
      expect(checkFolder(folderWith(content))).toMatchObject([{ set: 'made.json', passed: 0, failed: 1 }]);
    },
  );

  it('fails a case whose input is not of the form of its set, and goes on', () => {
    const vectors = rateVectors({ value: 50 }).replace('"x":5', '"x":"five"');
    const [report] = checkFolder(folderWith(vectors));
    expect(report).toMatchObject({ passed: 0, failed: 1 });
    expect(report?.failures[0]).toContain('rate-1: unreadable input');
  });

  it('does not take an empty folder for a success', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
    folders.push(folder);
    expect(() => checkFolder(folder)).toThrow('no vector files');
  });
});
