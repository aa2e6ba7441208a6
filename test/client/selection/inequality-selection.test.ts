import { describe, expect, it } from 'vitest';
import { inequalityDownloads } from '../../../client/exports/inequality-downloads.ts';
import { describeInequalitySelection } from '../../../client/selection/describe-inequality-selection.ts';
import {
  defaultInequalitySelection,
  type InequalitySelection,
  parseInequalitySelection,
  printInequalitySelection,
  readInequalitySearch,
} from '../../../client/selection/inequality-selection.ts';
import {
  inequalityParameters,
  toInequalityQuestion,
} from '../../../client/selection/to-inequality-question.ts';

const changed = (changes: Partial<InequalitySelection>) => ({ ...defaultInequalitySelection, ...changes });

const everything = changed({
  indicator: '90284',
  area: 'E10000032',
  categoryType: 'Deprivation decile',
  period: '2022/23',
  sex: 'male',
  age: '0-4',
  view: 'table',
  asAt: '12',
});

describe('the selection of an inequality in the address', () => {
  it.each([
    [defaultInequalitySelection, { indicator: 'injury-admissions', area: 'E92000001' }],
    [
      changed({ by: 'sex', period: '2022/23' }),
      { indicator: 'injury-admissions', area: 'E92000001', by: 'sex', period: '2022/23' },
    ],
  ])('is as short as it can be', (selection, search) => {
    expect(printInequalitySelection(selection)).toEqual(search);
  });

  it.each([defaultInequalitySelection, everything, changed({ by: 'sex' })])(
    'is read back as it was',
    (selection) => {
      expect(parseInequalitySelection(printInequalitySelection(selection))).toEqual({
        selection,
        problems: [],
      });
    },
  );

  it('names what it cannot read, and shows the usual', () => {
    const { selection, problems } = parseInequalitySelection({
      by: 'ethnicity',
      area: ' e10000032 ',
      sex: '',
    });
    expect(selection).toEqual(changed({ area: 'E10000032' }));
    expect(problems).toEqual(['unknown by: ethnicity. It can be deprivation, sex; deprivation is shown.']);
  });

  it('drops parameters of other things', () => {
    expect(
      readInequalitySearch({ area: ['E06000001', 'E10000032'], limits: 'band', by: 'sex', age: ' ' }),
    ).toEqual({
      area: 'E10000032',
      by: 'sex',
    });
  });
});

describe('the question of an inequality', () => {
  it('says what the selection says', () => {
    expect(toInequalityQuestion(everything)).toEqual({
      indicator: '90284',
      area: 'E10000032',
      by: 'deprivation',
      categoryType: 'Deprivation decile',
      period: '2022/23',
      sex: 'male',
      age: '0-4',
      asAt: '12',
    });
  });

  it('by sex asks for no division and no one sex', () => {
    expect(toInequalityQuestion({ ...everything, by: 'sex' })).not.toHaveProperty('categoryType');
    expect(toInequalityQuestion({ ...everything, by: 'sex' })).not.toHaveProperty('sex');
  });

  it('has addresses at which it can be downloaded', () => {
    const question = toInequalityQuestion(defaultInequalitySelection);
    expect(inequalityParameters(question)).toMatchObject({
      indicator: 'injury-admissions',
      by: 'deprivation',
    });
    expect(inequalityDownloads(question).map(({ address }) => address)).toEqual([
      '/api/v1/charts/inequality.png?indicator=injury-admissions&area=E92000001&by=deprivation&sex=persons&download=true',
      '/api/v1/charts/inequality.svg?indicator=injury-admissions&area=E92000001&by=deprivation&sex=persons&download=true',
      '/api/v1/inequalities?indicator=injury-admissions&area=E92000001&by=deprivation&sex=persons&format=csv',
      '/api/v1/inequalities?indicator=injury-admissions&area=E92000001&by=deprivation&sex=persons&format=xlsx',
      '/api/v1/inequalities?indicator=injury-admissions&area=E92000001&by=deprivation&sex=persons&format=zip',
    ]);
  });
});

describe('the selection of an inequality in words', () => {
  it.each([
    [
      defaultInequalitySelection,
      { indicator: 'Hospital admissions', area: undefined },
      'Hospital admissions, persons, in England, by deprivation.',
    ],
    [
      { ...everything, asAt: null },
      { indicator: undefined, area: 'West Sussex' },
      '90284, ages 0 to 4, males, in West Sussex, by Deprivation decile, 2022/23.',
    ],
    [
      changed({ by: 'sex', area: 'E10000032', asAt: '12' }),
      { indicator: 'Admissions', area: undefined },
      'Admissions, in E10000032, by sex, as held at 12.',
    ],
  ])('is one sentence', (selection, names, sentence) => {
    expect(describeInequalitySelection(selection, names)).toBe(sentence);
  });
});
