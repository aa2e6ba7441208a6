import { afterAll, describe, expect, it } from 'vitest';
import { resolveVersion } from '../../../server/answers/resolve-version.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

// At version 1, which was made on 2 January 2026.
const { store, close } = await fillStore([
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
]);

afterAll(close);

describe('the store version that asAt means', () => {
  it.each([
    [undefined, 1],
    ['1', 1],
    ['0', 0],
    ['2026-01-01', 0],
    ['2026-01-02', 1],
    [' 1 ', 1],
  ])('%s is version %i', async (asAt, version) => {
    expect(await resolveVersion(asAt, store)).toBe(version);
  });

  it.each([
    ['2', 'unknown store version: 2; the newest is 1'],
    ['-1', 'invalid asAt: -1; give a store version (12) or a date (2026-01-31)'],
    ['2026-02-30', 'invalid asAt: 2026-02-30; give a store version (12) or a date (2026-01-31)'],
    ['2026-13-01', 'invalid asAt: 2026-13-01; give a store version (12) or a date (2026-01-31)'],
    ['yesterday', 'invalid asAt: yesterday; give a store version (12) or a date (2026-01-31)'],
  ])('%s is refused', async (asAt, message) => {
    await expect(resolveVersion(asAt, store)).rejects.toMatchObject({ status: 400, message });
  });
});
