import { describe, expect, it } from 'vitest';
import {
  type HeadlineMatter,
  writeInequalityHeadline,
} from '../../../../server/answers/inequality/write-inequality-headline.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { inequalitySelection, measuredGroup } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const matter = (changes: Partial<HeadlineMatter>): HeadlineMatter => ({
  groups: [],
  period: period('2023/24'),
  slope: null,
  gap: null,
  ...changes,
});

const slope = (value: number, lower95: number | null, upper95: number | null) => ({
  value,
  lower95,
  upper95,
  method: 'simulation' as const,
});

const gap = {
  difference: 18,
  ratio: 1.3,
  of: { label: 'Most deprived', value: 83.4 },
  against: { label: 'Least deprived', value: 65.3 },
  sentence: '',
};

const short = (polarity: 'low-is-good' | 'high-is-good' = 'low-is-good') =>
  inequalitySelection({}, { ...knownIndicator(), shortName: 'Admissions', polarity });

describe('the headline of an inequality', () => {
  it.each([
    [slope(17, 15, 19), 'England: admissions higher among the most deprived, 2023/24'],
    [slope(-3, -5, -1), 'England: admissions higher among the least deprived, 2023/24'],
    [slope(1, -1, 3), 'England: no clear difference in admissions by deprivation, 2023/24'],
  ])('of the slope index %o', (given, headline) => {
    expect(writeInequalityHeadline(short(), matter({ slope: given }))).toBe(headline);
  });

  it('turns round where high is good, since an index above 0 is then more among the least deprived', () => {
    expect(writeInequalityHeadline(short('high-is-good'), matter({ slope: slope(4, 2, 6) }))).toBe(
      'England: admissions higher among the least deprived, 2023/24',
    );
  });

  it('leaves the period out where ten words are too few', () => {
    expect(writeInequalityHeadline(inequalitySelection(), matter({ slope: slope(17, 15, 19) }))).toBe(
      'England: hospital admissions for injury higher among the most deprived',
    );
  });

  it('gives the extremes where there is no index with limits', () => {
    expect(writeInequalityHeadline(short(), matter({ slope: slope(17, null, null), gap }))).toBe(
      'England: 83.4 at one extreme, 65.3 at the other',
    );
  });

  it.each([
    [40, 30, 'England: admissions higher for males than females, 2023/24'],
    [30, 40, 'England: admissions higher for females than males, 2023/24'],
    [40, 39, 'England: admissions similar for males and females, 2023/24'],
  ])('of males %d and females %d with limits 2 away', (male, female, headline) => {
    const groups = (
      [
        ['male', male],
        ['female', female],
      ] as const
    ).map(([sex, value]) =>
      measuredGroup(null, [observation('2023/24', { sex, value, lower95: value - 2, upper95: value + 2 })], {
        sex,
      }),
    );
    expect(writeInequalityHeadline({ ...short(), by: 'sex' }, matter({ groups }))).toBe(headline);
  });

  it('says that there is too little, or nothing', () => {
    expect(writeInequalityHeadline(short(), matter({}))).toBe(
      'Too few figures by deprivation in England, 2023/24',
    );
    expect(writeInequalityHeadline({ ...short(), by: 'sex' }, matter({ period: null }))).toBe(
      'No figures by sex for England',
    );
  });
});
