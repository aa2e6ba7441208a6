import { describe, expect, it } from 'vitest';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import { describeAgePiece, findEras } from '../../../server/responsibility/find-eras.ts';
import { committedDuties } from './committed-duties.ts';

const find = (age: string, from: string | null, to: string | null) =>
  findEras({ theme: 'injury', age: parseAgeKey(age), from, to }, committedDuties).map((era) => [
    era.ages,
    era.from,
    era.to,
    era.commissioner,
  ]);

describe('the eras behind a chart', () => {
  it('of under-fives from 2010/11 to 2023/24 are three', () => {
    expect(find('0-4', '2010-04-01', '2024-04-01')).toEqual([
      ['Under 5 (0 to 4 years)', null, '2013-04-01', 'primary-care-trust'],
      ['Under 5 (0 to 4 years)', '2013-04-01', '2015-10-01', 'nhs-england'],
      ['Under 5 (0 to 4 years)', '2015-10-01', null, 'local-authority'],
    ]);
  });

  it('of ages 0 to 14 are by age piece, clipped to the band', () => {
    expect(find('0-14', null, null)).toEqual([
      ['Under 5 (0 to 4 years)', null, '2013-04-01', 'primary-care-trust'],
      ['Under 5 (0 to 4 years)', '2013-04-01', '2015-10-01', 'nhs-england'],
      ['Under 5 (0 to 4 years)', '2015-10-01', null, 'local-authority'],
      ['5 to 14 years', null, '2013-04-01', 'primary-care-trust'],
      ['5 to 14 years', '2013-04-01', null, 'local-authority'],
    ]);
  });

  it('of ages 0 to 5 keep the one year of school age apart', () => {
    expect(find('0-5', '2013-04-01', '2015-10-01')).toEqual([
      ['Under 5 (0 to 4 years)', '2013-04-01', '2015-10-01', 'nhs-england'],
      ['5 years', '2013-04-01', null, 'local-authority'],
    ]);
  });

  it('are in the same order wherever the duties stand in the catalogue', () => {
    const question = { theme: 'injury', age: parseAgeKey('0-14'), from: null, to: null } as const;
    const backwards = [...committedDuties].reverse();
    expect(findEras(question, backwards)).toEqual(findEras(question, committedDuties));
  });

  it('are none where nobody commissions for the youngest', () => {
    const ofSchoolAge = committedDuties.filter(({ ageFrom }) => ageFrom === 5);
    const question = { theme: 'injury', age: parseAgeKey('0-14'), from: null, to: null } as const;
    expect(findEras(question, ofSchoolAge)).toEqual([]);
  });

  it('are only those that the chart touches', () => {
    expect(find('5-17', '2013-04-01', '2024-04-01')).toEqual([
      ['5 to 17 years', '2013-04-01', null, 'local-authority'],
    ]);
    expect(find('0-4', '2010-04-01', '2013-04-01')).toEqual([
      ['Under 5 (0 to 4 years)', null, '2013-04-01', 'primary-care-trust'],
    ]);
  });

  it.each(['15-24', '0+', 'Primary school age'])('of %s are none', (age) => {
    expect(find(age, null, null)).toEqual([]);
  });

  it('carry their names and sources', () => {
    const [era] = findEras(
      { theme: 'injury', age: parseAgeKey('0-4'), from: null, to: null },
      committedDuties,
    );
    expect(era?.name).toBe('Primary care trust');
    expect(era?.source).toContain('Health and Social Care Act 2012');
  });

  it('do not exist for roads', () => {
    expect(
      findEras({ theme: 'roads', age: parseAgeKey('0-4'), from: null, to: null }, committedDuties),
    ).toEqual([]);
  });
});

describe('an age piece', () => {
  it.each([
    [0, 4, 'Under 5 (0 to 4 years)'],
    [5, 17, '5 to 17 years'],
    [0, 0, 'Under 1 year'],
    [4, 4, '4 years'],
  ])('from %d to %d is written %s', (from, to, words) => {
    expect(describeAgePiece(from, to)).toBe(words);
  });
});
