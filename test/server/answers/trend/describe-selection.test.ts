import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import {
  ageWords,
  describeSelection,
  spanWords,
  subtitleOf,
  unitWords,
} from '../../../../server/answers/trend/describe-selection.ts';
import type { TrendSelection } from '../../../../server/answers/trend/trend-selection.ts';
import { listNames } from '../../../../server/contract/list-names.ts';
import { type AgeBand, ageBand } from '../../../../server/observation/age-band.ts';
import { catalogue, england, period, surrey, westSussex } from '../../../support/answer-cases.ts';

const [injuries, poverty] = listKnownIndicators(catalogue, []);
const periods = [period('2010/11'), period('2023/24')];

function selection(changes: Partial<TrendSelection> = {}): TrendSelection {
  if (!injuries) throw new Error('the catalogue of the tests is empty');
  return {
    indicator: injuries,
    areas: [westSussex],
    sex: 'persons',
    age: ageBand(0, 14),
    benchmark: england,
    by: 'area',
    categoryType: null,
    show: 'value',
    ...changes,
  };
}

describe('the selection as one sentence', () => {
  it.each<[Partial<TrendSelection>, string]>([
    [
      {},
      'Hospital admissions for injury, ages 0 to 14 years, persons, in West Sussex, compared with England, 2010/11 to 2023/24.',
    ],
    [
      { areas: [westSussex, surrey], sex: 'male', benchmark: null },
      'Hospital admissions for injury, ages 0 to 14 years, males, in West Sussex and Surrey, 2010/11 to 2023/24.',
    ],
    [
      { areas: [england] },
      'Hospital admissions for injury, ages 0 to 14 years, persons, in England, 2010/11 to 2023/24.',
    ],
    [
      { by: 'sex' },
      'Hospital admissions for injury, ages 0 to 14 years, by sex, in West Sussex, compared with England, 2010/11 to 2023/24.',
    ],
    [
      { by: 'age' },
      'Hospital admissions for injury, by age, persons, in West Sussex, compared with England, 2010/11 to 2023/24.',
    ],
    [
      { by: 'category', categoryType: 'deprivation deciles', areas: [england] },
      'Hospital admissions for injury, ages 0 to 14 years, persons, by deprivation deciles, in England, 2010/11 to 2023/24.',
    ],
  ])('%j', (changes, sentence) => {
    expect(describeSelection(selection(changes), periods)).toBe(sentence);
  });

  it('says no span where there is nothing to show', () => {
    expect(describeSelection(selection(), [])).toBe(
      'Hospital admissions for injury, ages 0 to 14 years, persons, in West Sussex, compared with England.',
    );
  });

  it('counts areas beyond ten', () => {
    const areas = Array.from({ length: 11 }, (_, index) => ({ ...surrey, code: `E1000000${index}` }));
    expect(describeSelection(selection({ areas }), periods)).toContain('in 11 areas, compared with England');
  });
});

describe('the subtitle', () => {
  it('gives measure, ages, sex, areas and span', () => {
    expect(subtitleOf(selection(), periods)).toBe(
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; West Sussex and England; 2010/11 to 2023/24',
    );
  });

  it('names the benchmark once when it is asked for too', () => {
    expect(subtitleOf(selection({ areas: [westSussex, england] }), periods)).toContain(
      '; West Sussex and England; ',
    );
  });

  it('writes a percentage in words', () => {
    expect(poverty && unitWords(poverty.unit)).toBe('per cent');
  });
});

describe('words for parts of a selection', () => {
  it.each<[AgeBand, string]>([
    [ageBand(0, 14), 'ages 0 to 14 years'],
    [ageBand(16, null), 'ages 16 years and over'],
    [ageBand(0, null), 'all ages'],
    [ageBand(0, 0), 'under 1 year'],
    [ageBand(4, 4), 'age 4'],
    [ageBand(1, 1), 'age 1'],
    [{ from: null, to: null, label: 'Primary school age' }, 'Primary school age'],
  ])('an age: %j', (age, words) => {
    expect(ageWords(age)).toBe(words);
  });

  it('names are joined as in a sentence', () => {
    expect([listNames([]), listNames(['A']), listNames(['A', 'B']), listNames(['A', 'B', 'C'])]).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
    expect(listNames(['West Sussex', 'Brighton and Hove', 'England'])).toBe(
      'West Sussex, Brighton and Hove, and England',
    );
  });

  it('a span of one period is that period', () => {
    expect([spanWords([period('2010/11')]), spanWords([])]).toEqual(['2010/11', '']);
  });
});
