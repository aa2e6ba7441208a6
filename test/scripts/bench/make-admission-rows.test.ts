import { describe, expect, it } from 'vitest';
import { makeAdmissionRecords, makeCountedAdmissions } from '../../../scripts/bench/make-admission-rows.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { readFile } from '../../support/read-file-text.ts';

const areas = ['E06000001', 'E06000002'].map((code) => ({ code, name: code }));

/** Unmasked, which no real file of patients is. */
const openly = { policy: 'published-open' } as const;

function records(rows: number, seed: number): string {
  return [...makeAdmissionRecords({ rows, seed, areas })].join('');
}

function counted(rows: number, seed: number): string {
  return [...makeCountedAdmissions({ rows, seed, areas })].join('');
}

/** Counts of all persons by area, period and age. */
function countsOf(observations: readonly Observation[]): Record<string, number | null> {
  const persons = observations.filter(({ sex, category }) => sex === 'persons' && category === null);
  return Object.fromEntries(
    persons.map(({ area, period, age, count }) => [`${area} ${period.label} ${ageKey(age)}`, count]),
  );
}

describe('admissions that are made up', () => {
  it.each([
    ['records', records],
    ['counted', counted],
  ])('are the same for the same seed, and others for another: %s', (_kind, make) => {
    expect(make(2500, 1)).toBe(make(2500, 1));
    expect(make(2500, 1)).not.toBe(make(2500, 2));
  });

  it('give as records the figures that one counts in their rows by hand', async () => {
    const text = records(12, 96);
    // District, age, first two diagnoses, method of admission, order of the episode; all episodes end in 2014/15.
    const rows = text.trimEnd().split('\n').slice(1);
    const places = [0, 3, 5, 6, 13, 14];
    expect(rows.map((row) => places.map((place) => row.split(',')[place]).join(' '))).toEqual([
      'E06000002 1 F90.2 G40.7 21 2',
      'E06000002 7006 S06.2 J21.8 28 1',
      'E06000002 17 T39.6 X23.6 2A 1',
      'E06000002 3 T20.3 W85.9 28 1',
      'E06000002 9 T14.5 X23.8 21 1',
      'E06000002 6 T14.1 X44.9 28 1',
      'E06000001 13 S42.9 W10.4 21 1',
      'E06000002 11 T14.6 W79.5 28 1',
      'E06000002 8 S61.1 F90.9 21 1',
      'E06000001 12 S42.5 Z86.3 11 1',
      'E06000001 8 S72.6 W06.6 21 1',
      'E06000002 17 S61.8 X44.1 21 1',
    ]);
    const { reading, observations } = await readFile(text, openly);
    expect(reading).toMatchObject({
      accepted: true,
      totals: {
        'records read': 12,
        'records counted': 10,
        'left out: not the first episode': 1,
        'left out: not an emergency': 1,
      },
    });
    expect(countsOf(observations)).toMatchObject({
      'E06000001 2014/15 0-4': 0,
      'E06000001 2014/15 5-17': 2,
      // The baby whose age is in days, and the one of 3.
      'E06000002 2014/15 0-4': 2,
      'E06000002 2014/15 5-9': 3,
      'E06000002 2014/15 10-14': 1,
      'E06000002 2014/15 15-17': 2,
      'E06000002 2014/15 0-17': 8,
    });
  });

  it('give as counted rows the sums of their counts', async () => {
    const text = counted(6, 96);
    expect(text.trimEnd().split('\n').slice(1)).toEqual([
      'E06000001,2014/15,0,male,V03,1,4',
      'E06000002,2014/15,0,male,V03,1,14',
      'E06000001,2015/16,0,male,V03,1,1',
      'E06000002,2015/16,0,male,V03,1,15',
      'E06000001,2016/17,0,male,V03,1,7',
      'E06000002,2016/17,0,male,V03,1,13',
    ]);
    const { observations } = await readFile(text, openly);
    expect(countsOf(observations)).toMatchObject({
      'E06000001 2014/15 0-4': 4,
      'E06000002 2016/17 0-17': 13,
      // 4 + 1 + 7 and 14 + 15 + 13.
      'E06000001 2014/15 - 16/17 0-4': 12,
      'E06000002 2014/15 - 16/17 0-4': 42,
    });
  });

  it.each([
    ['records', records(20_000, 1)],
    ['counted', counted(20_000, 1)],
  ])('are read without an error however many there are: %s', async (_kind, text) => {
    const { reading } = await readFile(text, openly);
    expect(reading).toMatchObject({ accepted: true, rowsRead: 20_000 });
  });
});
