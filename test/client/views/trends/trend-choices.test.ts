import { describe, expect, it } from 'vitest';
import {
  ageChoices,
  benchmarkChoices,
  divisionChoicesOf,
  indicatorChoices,
  sexChoicesOf,
} from '../../../../client/views/trends/trend-choices.ts';
import type { IndicatorAnswer } from '../../../../server/contract/indicators.ts';

const age = (key: string, label: string) => ({ key, from: null, to: null, label });
const year = { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' } as const;

const admissions: IndicatorAnswer = {
  id: 'injury-admissions',
  publisherIds: ['90284'],
  name: 'Hospital admissions caused by injuries in children',
  shortName: 'Injury admissions',
  theme: 'injury',
  inCatalogue: true,
  definition: null,
  source: 'A publisher',
  sourceUrl: null,
  caveats: [],
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
  defaultAge: age('0-14', '0 to 14 years'),
  ages: [age('0-4', '0 to 4 years'), age('0-14', '0 to 14 years')],
  sexes: ['persons', 'male'],
  categoryTypes: [],
  areaTypes: ['utla'],
  areas: 153,
  firstPeriod: year,
  latestPeriod: year,
  leads: 'The local authority',
  demonstration: false,
  demonstrationAges: [],
  provenance: [],
};

const values = (choices: readonly { readonly value: string }[]) => choices.map(({ value }) => value);

describe('the choices of the trend view', () => {
  it('are the indicators with figures, and the chosen one in any case', () => {
    const empty = { ...admissions, id: 'child-poverty-hmrc', latestPeriod: null };
    expect(values(indicatorChoices([admissions, empty], 'injury-admissions'))).toEqual(['injury-admissions']);
    expect(values(indicatorChoices([admissions, empty], 'child-poverty-hmrc'))).toEqual([
      'injury-admissions',
      'child-poverty-hmrc',
    ]);
    expect(values(indicatorChoices([admissions], 'nobody-knows-it'))[0]).toBe('nobody-knows-it');
  });

  it('are the sexes with figures, and the chosen one in any case', () => {
    expect(values(sexChoicesOf(admissions, 'persons'))).toEqual(['persons', 'male']);
    expect(values(sexChoicesOf(admissions, 'female'))).toEqual(['persons', 'male', 'female']);
  });

  it('are the ages with figures, and the one that is shown', () => {
    expect(values(ageChoices(admissions, age('0-14', '0 to 14 years')))).toEqual(['0-4', '0-14']);
    expect(values(ageChoices(admissions, age('15-24', '15 to 24 years')))).toEqual(['15-24', '0-4', '0-14']);
    expect(ageChoices(undefined, undefined)).toEqual([]);
  });

  it('divide only by what there are figures for', () => {
    expect(values(divisionChoicesOf(admissions, 'area'))).toEqual(['area', 'age', 'sex']);
    expect(values(divisionChoicesOf({ ...admissions, categoryTypes: ['Deciles'] }, 'area'))).toContain(
      'category',
    );
    expect(values(divisionChoicesOf(undefined, 'category'))).toEqual(['area', 'category']);
  });

  it('compare with England, a region of the chosen areas, or nothing', () => {
    const westSussex = { parents: [{ code: 'E12000008', name: 'South East', type: 'region' as const }] };
    expect(benchmarkChoices([westSussex, westSussex], 'E92000001')).toEqual([
      { value: 'E92000001', label: 'England' },
      { value: 'E12000008', label: 'South East' },
      { value: 'none', label: 'Nothing' },
    ]);
    expect(values(benchmarkChoices([], 'E10000011'))[0]).toBe('E10000011');
  });
});
