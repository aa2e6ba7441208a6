import { describe, expect, it } from 'vitest';
import {
  describeComparison,
  subtitleOfComparison,
} from '../../../../server/answers/comparison/describe-comparison.ts';
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
    expect(describeComparison(select(question), year)).toBe(`${opening} ${ending}`);
  });

  it('keeps the period asked for where none is held', () => {
    expect(describeComparison(select({ period: '2031/32' }), null)).toMatch(/, 2031\/32\.$/);
    expect(describeComparison(select(), null)).toMatch(/compared with England\.$/);
  });
});

describe('the subtitle of a comparison', () => {
  it('names measure, areas and period, and the benchmark where it is drawn', () => {
    expect(subtitleOfComparison(select(), year)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 upper-tier authorities and England; 2023/24',
    );
    expect(subtitleOfComparison(select({ method: 'funnel' }), year)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 upper-tier authorities; 2023/24',
    );
  });
});
