import { describe, expect, it } from 'vitest';
import { makeCasualtyRows, makeCollisionRows } from '../../../scripts/bench/make-stats19-rows.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import { countWarnings, readFiles } from '../../support/read-file-text.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const areas = ['E06000001', 'E06000002'].map((code) => ({ code, name: code }));

function make(rows: number, seed: number) {
  const plan = { rows, seed, areas };
  return {
    casualties: [...makeCasualtyRows(plan)].join(''),
    collisions: [...makeCollisionRows(plan)].join(''),
  };
}

function readBoth({ casualties, collisions }: ReturnType<typeof make>) {
  return readFiles(
    [
      ['casualties.csv', casualties],
      ['collisions.csv', collisions],
    ],
    { catalogue: smallCatalogue },
  );
}

/** Some columns of a file, by their places. */
function columnsOf(text: string, places: readonly number[]): string[] {
  const rows = text.trimEnd().split('\n').slice(1);
  return rows.map((row) => {
    const cells = row.split(',');
    return places.map((place) => cells[place]).join(' ');
  });
}

describe('road casualties that are made up', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(make(2500, 1)).toEqual(make(2500, 1));
    expect(make(2500, 1).casualties).not.toBe(make(2500, 2).casualties);
    expect(make(2500, 1).collisions).not.toBe(make(2500, 2).collisions);
  });

  it('give the figures that one counts in their rows by hand', async () => {
    const files = make(12, 96);
    // Index, age, severity and adjusted serious part.
    expect(columnsOf(files.casualties, [0, 7, 9, 20])).toEqual([
      '2016010000000 64 2 1.0',
      '2016020000001 69 3 0.212291',
      '2016020000002 61 3 0.0',
      '2016020000003 65 3 0.0',
      '2016010000004 19 3 0.217885',
      '2016010000004 16 2 1.0',
      '2016010000005 69 2 0.191361',
      '2016010000005 31 2 1.0',
      '2016010000006 86 3 0.095559',
      '2016010000007 6 1 0.0',
      '2016010000008 9 3 0.115996',
      '2016020000009 36 3 0.0',
    ]);
    // Index, casualties and district.
    expect(columnsOf(files.collisions, [0, 10, 15])).toEqual([
      '2016010000000 1 E06000001',
      '2016020000001 1 E06000002',
      '2016020000002 1 E06000002',
      '2016020000003 1 E06000002',
      '2016010000004 2 E06000001',
      '2016010000005 2 E06000001',
      '2016010000006 1 E06000001',
      '2016010000007 1 E06000001',
      '2016010000008 1 E06000001',
      '2016020000009 1 E06000002',
    ]);
    const { reading, observations } = await readBoth(files);
    expect(reading).toMatchObject({ accepted: true, rowsRead: 22 });
    const countOf = (indicator: string, area: string, age: string) =>
      observations.find(
        (one) =>
          [one.indicator, one.area, one.sex, ageKey(one.age), one.category].join() ===
          [indicator, area, 'persons', age, null].join(),
      )?.count;
    // Killed at 6, seriously injured at 16.
    expect(countOf('ksi-casualties', 'E06000001', '0-15')).toBe(1);
    expect(countOf('ksi-casualties', 'E06000001', '0-17')).toBe(2);
    expect(countOf('ksi-casualties', 'E06000002', '0-17')).toBe(0);
    // The one killed, and 0.115996 of the one slightly injured at 9; the one of 16 is 1.
    expect(countOf('ksi-casualties-adjusted', 'E06000001', '0-15')).toBe(1.115996);
    expect(countOf('ksi-casualties-adjusted', 'E06000001', '0-17')).toBe(2.115996);
  });

  it('are read without a problem however many there are, each collision with the casualties it states', async () => {
    const { reading } = await readBoth(make(20_000, 1));
    expect(reading).toMatchObject({ accepted: true });
    expect(countWarnings(reading)).toEqual({});
  });
});
