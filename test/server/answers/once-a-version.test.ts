import { afterAll, describe, expect, it } from 'vitest';
import { onceAVersion } from '../../../server/answers/once-a-version.ts';
import { catalogue } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([]);
afterAll(close);

const at = (version: number) => ({ store, catalogue, version, today: '2026-01-31' });

describe('what a version of the store never changes', () => {
  it('is found once for each version', async () => {
    const asked: number[] = [];
    const find = onceAVersion(async ({ version }) => asked.push(version));
    await Promise.all([find(at(1)), find(at(1))]);
    await find(at(1));
    await find(at(2));
    expect(asked).toEqual([1, 2]);
  });

  it('is found anew for another catalogue', async () => {
    let found = 0;
    const find = onceAVersion(async () => ++found);
    await find(at(1));
    expect(await find({ ...at(1), catalogue: { ...catalogue } })).toBe(2);
  });

  it('is asked for again after a failure', async () => {
    let asked = 0;
    const find = onceAVersion(async () => {
      asked++;
      if (asked === 1) throw new Error('the store is busy');
      return 'found';
    });
    await expect(find(at(1))).rejects.toThrow('the store is busy');
    expect(await find(at(1))).toBe('found');
  });
});
