import { describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { explainAbsence } from '../../../../server/answers/trend/explain-absence.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { selectTrend } from '../../../../server/answers/trend/trend-selection.ts';
import type { TrendQuestion } from '../../../../server/contract/trend.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../../../server/store/store.ts';
import { areas, catalogue, period } from '../../../support/answer-cases.ts';

const held: IndicatorHoldings = {
  indicator: 'injury-admissions',
  name: 'Injuries',
  publisherId: '90284',
  multiplier: 10_000,
  ages: [ageBand(0, 4), ageBand(0, 14)],
  sexes: ['persons', 'female'],
  categoryTypes: ['deciles'],
  areaCodes: ['E92000001', 'E10000032', 'E06000063'],
  firstPeriod: period('2010/11'),
  latestPeriod: period('2023/24'),
  observations: 10,
  extracts: ['real'],
};

function explain(changes: Partial<TrendQuestion>, holdings: readonly IndicatorHoldings[] = [held]): string {
  const question = { indicator: '90284', area: ['E10000032'], ...changes };
  const selection = selectTrend(question, requireIndicator('90284', catalogue, holdings), areas);
  const [area] = selection.areas;
  if (!area) throw new Error('no area asked for');
  const { sex, age } = selection;
  const line: TrendLine = { role: 'area', area, sex, age, category: null, observations: [] };
  return explainAbsence(line, selection, areas);
}

describe('why a line is empty', () => {
  it.each<[string, Partial<TrendQuestion>, string]>([
    [
      'the age',
      { age: '0-17' },
      'No figures are held for the age “0 to 17 years”. There are figures for 0 to 4 years and 0 to 14 years.',
    ],
    [
      'the sex',
      { sex: 'male' },
      'No figures are held for the sex “male”. There are figures for persons and female.',
    ],
    [
      'the type of category',
      { by: 'category', categoryType: 'quintiles' },
      'No categories of the type “quintiles” are held. There are: deciles.',
    ],
    [
      'a district within a county that has figures',
      { area: ['E07000223'] },
      'No figures are held for Adur (E07000223). It is part of West Sussex, with figures. There are figures for England and upper-tier authorities.',
    ],
    [
      'an area that was replaced',
      { area: ['E10000006'] },
      'No figures are held for Cumbria (E10000006). It was replaced by Cumberland, with figures. There are figures for England and upper-tier authorities.',
    ],
    [
      'an area without relations that have figures',
      { area: ['E10000030'] },
      'No figures are held for Surrey (E10000030). There are figures for England and upper-tier authorities.',
    ],
    [
      'the combination',
      { by: 'category' },
      'No figures are held for West Sussex with this combination of sex, age and category.',
    ],
  ])('is %s', (_, changes, why) => {
    expect(explain(changes)).toBe(why);
  });

  it('is that no extract has come', () => {
    expect(explain({}, [])).toBe(
      'No extract with figures for “Hospital admissions caused by injuries in children and young people” has been brought in yet.',
    );
  });

  it('is that nothing is divided into categories', () => {
    expect(explain({ by: 'category' }, [{ ...held, categoryTypes: [] }])).toBe(
      'The figures for this indicator are not divided into categories.',
    );
  });

  it('is that the districts of a county hold the figures', () => {
    expect(explain({}, [{ ...held, areaCodes: ['E92000001', 'E07000223'] }])).toBe(
      'No figures are held for West Sussex (E10000032). Its district Adur has figures. There are figures for England and lower-tier authorities.',
    );
  });

  it('is that the area came later than the figures of the one that it replaced', () => {
    const before = { ...held, areaCodes: ['E92000001', 'E10000006'] };
    expect(explain({ area: ['E06000063'] }, [before])).toBe(
      'No figures are held for Cumberland (E06000063). It replaced Cumbria, with figures. There are figures for England and upper-tier authorities.',
    );
  });
});
