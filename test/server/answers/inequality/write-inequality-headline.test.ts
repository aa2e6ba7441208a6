import { describe, expect, it } from 'vitest';
import {
  type HeadlineMatter,
  writeInequalityHeadline,
} from '../../../../server/answers/inequality/write-inequality-headline.ts';
import type { InequalityGap } from '../../../../server/contract/inequality.ts';
import { period, westSussex } from '../../../support/answer-cases.ts';
import { inequalitySelection } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const matter = (changes: Partial<HeadlineMatter>): HeadlineMatter => ({
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

const gap: InequalityGap = {
  difference: 18,
  lower95: 15,
  upper95: 21,
  isMoreThanChance: true,
  method: 'normal',
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
      'England: most deprived 83.4, least deprived 65.3, 2023/24',
    );
  });

  const bySex = (difference: number, isMoreThanChance: boolean | null): InequalityGap => ({
    ...gap,
    difference,
    isMoreThanChance,
    of: { label: 'Males', value: 80 },
    against: { label: 'Females', value: 80 - difference },
  });

  it.each([
    [10, true, 'England: admissions higher for males than females, 2023/24'],
    [-10, true, 'England: admissions higher for females than males, 2023/24'],
    [1, false, 'England: no clear difference in admissions between males and females'],
    [10, null, 'England: males 80.0, females 70.0, 2023/24'],
  ])('of a difference of %d between the sexes, more than chance: %s', (difference, isMore, headline) => {
    const selection = { ...short(), by: 'sex' as const };
    expect(writeInequalityHeadline(selection, matter({ gap: bySex(difference, isMore) }))).toBe(headline);
  });

  it('leaves out the sex that has less where ten words are too few', () => {
    const selection = inequalitySelection({ by: 'sex', area: westSussex });
    expect(writeInequalityHeadline(selection, matter({ gap: bySex(10, true) }))).toBe(
      'West Sussex: hospital admissions for injury higher for males, 2023/24',
    );
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
