import { describe, expect, it } from 'vitest';
import {
  describeBoxes,
  describeChange,
  describeDistributionSelection,
  describeNamedAreas,
  describePeriods,
  subtitleOfDistribution,
} from '../../../../server/answers/distribution/describe-spread.ts';
import { period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

const { indicator, periods } = distribution();
const [like] = select({ area: ['E10000032'] }).areas;
if (!like) throw new Error('no area');
const many = Array.from({ length: 11 }, (_, at) => ({
  ...like,
  code: `P${at + 1}`,
  name: `Place ${at + 1}`,
}));
const years = [period('2022/23'), period('2023/24')];

describe('a distribution in words', () => {
  it('names measure, areas and span', () => {
    expect(subtitleOfDistribution(select({ area: ['E10000032', 'E10000030'] }), years)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; West Sussex and Surrey, and England; 2022/23 to 2023/24',
    );
    expect(describeDistributionSelection(select({ area: ['E10000032'], benchmark: 'none' }), years)).toBe(
      'How areas are spread: Hospital admissions for injury, ages 0 to 14 years, persons, in West Sussex, 2022/23 to 2023/24.',
    );
  });

  it('says the ranges, what they are beside the median, and the rule', () => {
    const [first, , last] = periods;
    if (!first || !last) throw new Error('no periods');
    const said = describeChange(
      {
        from: first.period,
        to: last.period,
        areas: 5,
        rangeBefore: 20,
        rangeAfter: 10,
        shareBefore: 0.667,
        shareAfter: 0.3125,
        change: 'narrowed',
        shareChange: 'narrowed',
      },
      indicator.unit,
    );
    expect(said).toContain('Among the 5 areas with a value in both');
    expect(said).toContain(
      'was 20.0 per 10,000 in 2021/22 and 10.0 per 10,000 in 2023/24; beside the median that is 67% and 31%',
    );
    expect(said).toContain('differs by a tenth of what it was or more. Nothing is tested');
    expect(describeChange(null, indicator.unit)).toContain('is not said');
  });

  it('names the areas that were chosen one by one where the subtitle only counts them', () => {
    expect(describeNamedAreas(select({ area: ['E10000032', 'E10000030'] }))).toBeNull();
    expect(describeNamedAreas(select({}))).toBeNull();
    expect(describeNamedAreas({ ...select({}), areas: many, isNamed: true })).toBe(
      'The 11 areas: Place 1; Place 2; Place 3; Place 4; Place 5; Place 6; Place 7; Place 8; Place 9; Place 10; Place 11.',
    );
    const most = Array.from({ length: 41 }, (_, at) => ({ ...like, code: `P${at}`, name: `Place ${at}` }));
    expect(describeNamedAreas({ ...select({}), areas: most, isNamed: true })).toBe(
      'The 41 areas were chosen one by one: the data file names them.',
    );
  });

  it('explains the box with the latest as an example, and says where there is none', () => {
    expect(describeBoxes(periods, indicator.unit)).toContain(
      'In 2023/24 half of the areas lie between 22.0 and 32.0 per 10,000.',
    );
    expect(describeBoxes([answered(measured('2023/24', [1]))], indicator.unit)).toBe(
      'Fewer than five areas have values, which make no box: each value is shown as a point.',
    );
  });

  it('says what is not on the axis, that a period is not held, and that sums share years', () => {
    const pools = [period('2010/11 - 12/13'), period('2011/12 - 13/14')];
    expect(describePeriods(years, [], null)).toBeNull();
    expect(describePeriods(years, pools, null)).toContain(
      'cannot stand on one axis with these: 2010/11 - 12/13 and 2011/12 - 13/14.',
    );
    expect(describePeriods(pools, [], null)).toBe(
      'Neighbouring periods share years, so that they resemble each other.',
    );
    expect(describePeriods(years, [], period('2030/31'))).toBe(
      'No figures of these areas are held for 2030/31, so no period is marked.',
    );
  });
});
