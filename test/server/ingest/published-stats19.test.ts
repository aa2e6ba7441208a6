import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import {
  countWarnings,
  type FileByName,
  listProblems,
  type ReadFile,
  readFiles,
} from '../../support/read-file-text.ts';

/**
 * Road casualty files as the Department for Transport and a police force gave them out (SOURCES.md beside them says
 * where they come from). They are not part of this repository. Figures expected here are those of SOURCES.md, or were
 * counted once with awk, whose command stands beside them.
 */
const folder = fileURLToPath(new URL('../../../../shared/extracts/stats19', import.meta.url));
const isAbsent = !existsSync(folder);
const because = isAbsent ? ' (skipped: the published files are not beside this repository)' : '';

const catalogue = loadCatalogue();

function open(name: string): FileByName {
  return [name, readFileSync(`${folder}/${name}`)];
}

/** Calderdale, Bradford, Kirklees, Leeds, Wakefield. */
const WEST_YORKSHIRE = ['E08000033', 'E08000032', 'E08000034', 'E08000035', 'E08000036'];

function countOf({ observations }: ReadFile, indicator: string, area: string, age: string, sex = 'persons') {
  return observations.find(
    (figure) =>
      figure.indicator === indicator &&
      figure.area === area &&
      figure.period.label === '2024' &&
      figure.sex === sex &&
      ageKey(figure.age) === age &&
      figure.category === null,
  )?.count;
}

function sumOf(file: ReadFile, indicator: string, age: string, sex = 'persons'): number {
  return WEST_YORKSHIRE.reduce(
    (sum, area) => sum + (countOf(file, indicator, area, age, sex) ?? Number.NaN),
    0,
  );
}

describe.skipIf(isAbsent)(`West Yorkshire 2024${because}`, () => {
  let file: ReadFile;
  beforeAll(async () => {
    file = await readFiles([open('wy_2024_dft_casualties.csv'), open('wy_2024_dft_collisions.csv')], {
      catalogue,
    });
  });

  it('goes in whole: 5,240 casualties and 4,060 collisions', () => {
    expect(file.reading).toMatchObject({
      accepted: true,
      layout: 'stats19',
      policy: 'published-open',
      rowsRead: 9300,
      rowsAccepted: 9300,
      areas: 5,
      periods: ['2024'],
      entries: 0,
    });
    expect(countWarnings(file.reading)).toEqual({ 'age-unknown-casualty': 6 });
  });

  it('gives the totals that are known of it', () => {
    expect(file.reading).toMatchObject({
      totals: {
        'killed, all ages': 40,
        'seriously injured, all ages': 1278,
        'slightly injured, all ages': 3922,
        'casualties of unknown age': 6,
        'KSI aged 0-4': 21,
        'KSI aged 5-15': 151,
        'KSI aged 0-15': 172,
        'KSI aged 0-17': 225,
        collisions: 4060,
      },
    });
  });

  it.each([
    ['0-4', 21],
    ['5-15', 151],
    ['0-15', 172],
    ['0-17', 225],
  ])('has KSI aged %s over its five districts', (age, expected) => {
    expect(sumOf(file, 'ksi-casualties', age)).toBe(expected);
  });

  /**
   * awk over both files: the district of each collision by its index, then of casualties aged 0-15 those of severity 1
   * or 2 by district and sex; of those aged 0-17 the same; and adjusted, 1 for severity 1 or else the adjusted-serious
   * column of every casualty. The file's adjusted column is 1.0 for each serious and 0.0 for each slight casualty,
   * since West Yorkshire records injuries, so that adjusted sums are the counts.
   */
  it.each([
    ['E08000033', 20, 14, 6, 28],
    ['E08000032', 50, 34, 16, 59],
    ['E08000034', 24, 12, 12, 31],
    ['E08000035', 51, 35, 16, 69],
    ['E08000036', 27, 17, 10, 38],
  ])('in %s are %i aged 0-15 (%i boys, %i girls) and %i aged 0-17', (area, persons, boys, girls, to17) => {
    const count = (age: string, sex = 'persons') => countOf(file, 'ksi-casualties', area, age, sex);
    expect([count('0-15'), count('0-15', 'male'), count('0-15', 'female'), count('0-17')]).toEqual([
      persons,
      boys,
      girls,
      to17,
    ]);
    expect(countOf(file, 'ksi-casualties-adjusted', area, '0-15')).toBe(persons);
    expect(countOf(file, 'ksi-casualties-adjusted', area, '0-17')).toBe(to17);
  });

  /** awk: casualty_type of casualties aged 0-15 of severity 1 or 2; 0, 1, 2+3+4+23+97, 9, 11, 10+19+90, -1. */
  it.each([
    ['Pedestrian', 93],
    ['Cyclist', 20],
    ['Motorcyclist', 8],
    ['Car occupant', 39],
    ['Bus or coach occupant', 4],
    ['Other road user', 5],
    ['Not known', 3],
    ['Killed', 4],
    ['Seriously injured', 168],
  ])('has %s aged 0-15: %i', (value, expected) => {
    const counts = file.observations
      .filter(({ category, age }) => category?.value === value && ageKey(age) === '0-15')
      .map(({ count }) => count ?? Number.NaN);
    expect(counts).toHaveLength(5);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected);
  });

  it('gives the same figures with the collision file first', async () => {
    const other = await readFiles([open('wy_2024_dft_collisions.csv'), open('wy_2024_dft_casualties.csv')], {
      catalogue,
    });
    expect(other.observations.length).toBe(file.observations.length);
    const text = (figures: ReadFile['observations']) => figures.map((each) => JSON.stringify(each)).sort();
    expect(text(other.observations)).toEqual(text(file.observations));
  });

  it('gives the same totals, and waits, where the casualties come alone', async () => {
    const { reading, entries } = await readFiles([open('wy_2024_dft_casualties.csv')], { catalogue });
    expect(entries).toHaveLength(5240);
    expect(countWarnings(reading)).toEqual({ 'age-unknown-casualty': 6, 'collisions-wanted': 5240 });
    expect(reading).toMatchObject({ accepted: true, observations: 0, totals: { 'KSI aged 0-15': 172 } });
  });
});

describe.skipIf(isAbsent)(`samples of the layout of 2005${because}`, () => {
  /**
   * wc and awk: 99 casualties below the header, all of whose collisions are among the 100 of the other file, of which 16
   * have no casualty here; severity 2 five times and 3 the rest, age -1 five times, none under 18 of severity 2.
   */
  it('go in whole: each casualty joins, and what does not fit is said', async () => {
    const { reading, observations } = await readFiles(
      [
        open('dft_old_layout_casualties_2005_sample100.csv'),
        open('dft_old_layout_accidents_2005_sample.csv'),
      ],
      { catalogue },
    );
    expect(reading).toMatchObject({
      accepted: true,
      rowsRead: 199,
      rowsAccepted: 199,
      areas: 3,
      periods: ['2005'],
      totals: {
        'killed, all ages': 0,
        'seriously injured, all ages': 5,
        'slightly injured, all ages': 94,
        'casualties of unknown age': 5,
        'KSI aged 0-17': 0,
      },
    });
    expect(countWarnings(reading)).toMatchObject({
      'casualties-differ-from-stated': 16,
      'age-unknown-casualty': 5,
      'months-without-collisions': 1,
    });
    expect(new Set(observations.map(({ area }) => area))).toEqual(
      new Set(['E09000020', 'E09000033', 'E09000013']),
    );
    expect(observations.every(({ count, indicator }) => count === 0 && indicator === 'ksi-casualties')).toBe(
      true,
    );
  });
});

describe.skipIf(isAbsent)(`Greater Manchester's own file of 2010 to 2021${because}`, () => {
  it('is refused, with what is missing and what to bring', async () => {
    const { reading } = await readFiles([open('gm_STATS19CasDataJan2010Dec2021forGMServers.csv')], {
      catalogue,
    });
    expect(reading.rowsRead).toBe(62_615);
    // Line 22,453 numbers another person of collision 102756302013 as line 22,452 does.
    expect(listProblems(reading)).toEqual([
      [null, null, 'casualties-without-area'],
      [22_453, null, 'casualty-two-values'],
    ]);
    expect(reading.accepted ? '' : reading.problems[0]?.message).toContain('100259992010');
  });
});
