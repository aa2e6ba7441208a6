import { describe, expect, it } from 'vitest';
import {
  describeComparison,
  subtitleOfComparison,
} from '../../../../server/answers/comparison/describe-comparison.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';

const year = period('2023/24');
const opening = 'Hospital admissions for injury, ages 0 to 14 years, persons, in';

describe('the sentence of a comparison', () => {
  it.each([
    [{}, '5 upper-tier authorities, compared with England, 2023/24.'],
    [{ parent: 'E12000008' }, '2 upper-tier authorities in South East, compared with England, 2023/24.'],
    [{ areaType: 'region' }, '1 region, compared with England, 2023/24.'],
    [{ benchmark: 'none' }, '5 upper-tier authorities, 2023/24.'],
    [{ method: 'funnel' }, '5 upper-tier authorities, compared with their average by a funnel, 2023/24.'],
    [{ method: 'quintile' }, '5 upper-tier authorities, divided into fifths, beside England, 2023/24.'],
    [{ area: ['E10000032', 'E10000030'] }, 'West Sussex and Surrey, compared with England, 2023/24.'],
  ] as const)('names what is compared: %j', (changes, ending) => {
    const question = 'area' in changes ? { area: [...changes.area] } : changes;
    const selection = select(question);
    expect(describeComparison(selection, year, selection.areas.length)).toBe(`${opening} ${ending}`);
  });

  it('keeps the period asked for where none is held', () => {
    expect(describeComparison(select({ period: '2031/32' }), null, 0)).toMatch(/, 2031\/32\.$/);
    expect(describeComparison(select(), null, 5)).toMatch(/compared with England\.$/);
  });

  it('compares no area with itself', () => {
    expect(describeComparison(select({ area: ['E92000001'] }), year, 1)).toBe(`${opening} England, 2023/24.`);
  });

  it('says how many of the areas have a value where some have none', () => {
    expect(describeComparison(select(), year, 3)).toContain('in 3 of 5 upper-tier authorities, compared');
    expect(subtitleOfComparison(select(), year, 3)).toContain('; 3 of 5 upper-tier authorities and England;');
  });

  it('says neither age nor sex of households of all ages', () => {
    const { indicator, ...selection } = select();
    const unit = { ...indicator.unit, label: 'per 1,000 households' };
    const households = { ...indicator, catalogued: null, shortName: 'Households owed a duty', unit };
    const whole = { ...selection, indicator: households, age: ageBand(0, null) };
    expect(subtitleOfComparison(whole, year, 5)).toBe(
      'Households owed a duty, per 1,000 households; 5 upper-tier authorities and England; 2023/24',
    );
    expect(describeComparison({ ...whole, age: ageBand(0, 15) }, year, 5)).toContain(
      'ages 0 to 15 years, persons',
    );
  });
});

describe('the subtitle of a comparison', () => {
  it('names measure, areas and period, and the benchmark where it is drawn', () => {
    expect(subtitleOfComparison(select(), year, 5)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 upper-tier authorities and England; 2023/24',
    );
    expect(subtitleOfComparison(select({ method: 'funnel' }), year, 5)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 upper-tier authorities; 2023/24',
    );
  });
});
