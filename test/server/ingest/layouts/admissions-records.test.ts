import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header = 'area_code,episode_end,age,sex,diagnosis_1,diagnosis_2,admission_method,episode_order';

function repeat(row: string, times: number): string {
  return `${row}\n`.repeat(times);
}

/** Counts of all persons of one area and year by age, without a category. */
function countsByAge(observations: readonly Observation[]): Record<string, number | null> {
  const headline = observations.filter(({ sex, category }) => sex === 'persons' && category === null);
  return Object.fromEntries(headline.map(({ age, count }) => [ageKey(age), count]));
}

describe('records of admissions', () => {
  it('are counted or left out, each with its reason', async () => {
    const records = [
      repeat('E06000001,2024-01-31,7003,1,S72.0,W06,21,1', 10),
      repeat('E06000001,2024-01-31,4,2,S72.0,W06,21,1', 10),
      repeat('E06000001,2024-01-31,5,1,S72.0,W06,21,1', 10),
      repeat('E06000001,2024-01-31,17,2,S72.0,W06,21,1', 10),
      repeat('E06000001,2024-01-31,18,1,S72.0,W06,21,1', 10),
      repeat('E06000001,2024-01-31,10,1,T81,,21,1', 10),
      repeat('E06000001,2024-01-31,10,1,S72.0,W06,11,1', 10),
      repeat('E06000001,2024-01-31,10,1,S72.0,W06,21,2', 10),
    ];
    const { reading, observations } = await readFile(`${header}\n${records.join('')}`);
    expect(listProblems(reading)).toEqual([]);
    expect(reading).toMatchObject({
      accepted: true,
      layout: 'admissions',
      policy: 'nhs-suppress-1-7-round-5',
      rowsRead: 80,
      rowsAccepted: 40,
      periods: ['2023/24'],
      totals: {
        'records read': 80,
        'records counted': 40,
        'left out: 18 or over': 10,
        'left out: only complications or late effects': 10,
        'left out: not an emergency': 10,
        'left out: not the first episode': 10,
      },
    });
    expect(countWarnings(reading)).toMatchObject({
      'left-out-adult': 10,
      'left-out-complications-only': 10,
      'left-out-not-emergency': 10,
      'left-out-later-episode': 10,
    });
    expect(countsByAge(observations)).toEqual({
      '0-4': 20,
      '5-9': 10,
      '10-14': 0,
      '15-17': 10,
      '5-17': 20,
      '0-14': 30,
      '0-17': 40,
    });
  });
});
