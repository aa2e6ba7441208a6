import { describe, expect, it } from 'vitest';
import { makeFingertipsRows } from '../../../scripts/bench/make-fingertips-rows.ts';
import { countWarnings, readFile } from '../../support/read-file-text.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const areas = [...smallCatalogue.areas.values()].filter(({ validTo }) => validTo === null);

function make(rows: number, seed: number): string {
  return [...makeFingertipsRows({ rows, seed, areas })].join('');
}

describe('makeFingertipsRows', () => {
  it('makes the same file of the same seed, and another of another', () => {
    expect(make(2500, 1)).toBe(make(2500, 1));
    expect(make(2500, 1)).not.toBe(make(2500, 2));
  });

  it('makes as many rows as are asked for, each with a key of its own, that are read without a problem', async () => {
    const { reading } = await readFile(make(30_000, 1));
    expect(reading).toMatchObject({ accepted: true, rowsRead: 30_000, observations: 30_000 });
    expect(Object.keys(countWarnings(reading)).toSorted()).toEqual([
      'publisher-trend-not-used',
      'thousands-separator',
    ]);
  });
});
