import { describe, expect, it } from 'vitest';
import { listKnownIndicators, requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { isBenchmarkUncertain, selectTrend } from '../../../../server/answers/trend/trend-selection.ts';
import { type AgeBand, ageBand, ageKey, parseAgeKey } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';
import type { IndicatorHoldings } from '../../../../server/store/store.ts';
import { areas, catalogue, england, period, surrey } from '../../../support/answer-cases.ts';

function holding(ages: readonly AgeBand[]): IndicatorHoldings {
  return {
    indicator: 'injury-admissions',
    name: 'Injuries',
    publisherId: '90284',
    multiplier: 10_000,
    ages,
    sexes: ['persons'],
    categoryTypes: [],
    areaCodes: ['E92000001'],
    firstPeriod: period('2010/11'),
    latestPeriod: period('2023/24'),
    observations: 10,
    extracts: ['real'],
  };
}

function select(
  id: string,
  ages: readonly AgeBand[],
  changes: Partial<Parameters<typeof selectTrend>[0]> = {},
) {
  const found = requireIndicator(id, catalogue, [holding(ages)]);
  return selectTrend({ indicator: id, area: ['E10000032'], ...changes }, found, areas);
}

describe('what a trend question leaves open', () => {
  it('is persons, compared with England, one line an area', () => {
    const { sex, benchmark, by, categoryType } = select('90284', [ageBand(0, 14)]);
    expect([sex, benchmark?.name, by, categoryType]).toEqual(['persons', 'England', 'area', null]);
  });

  it('no benchmark when none is wanted', () => {
    expect(select('90284', [ageBand(0, 14)], { benchmark: 'none' }).benchmark).toBeNull();
  });

  it('an area asked for twice is shown once', () => {
    const { areas: chosen } = select('90284', [], { area: ['E10000032', 'e10000032', 'E10000030'] });
    expect(chosen.map(({ name }) => name)).toEqual(['West Sussex', 'Surrey']);
  });

  it.each<[string, string, string[], string]>([
    ["the age of the publisher's id, held or not", '90285', ['0-14'], '15-24'],
    ["the catalogue's age where it is held", 'injury-admissions', ['0-14', '0-17'], '0-14'],
    ['the only age held', 'injury-admissions', ['5-17'], '5-17'],
    ['the widest age held', 'injury-admissions', ['5-17', '0-17', '0-4'], '0-17'],
    ['an open age as the widest', 'injury-admissions', ['0-17', '16+'], '16+'],
    ["the catalogue's age where nothing is held", 'injury-admissions', [], '0-14'],
  ])('the age is %s', (_, id, held, chosen) => {
    expect(ageKey(select(id, held.map(parseAgeKey)).age)).toBe(chosen);
  });

  it('an age asked for is kept though it is not held', () => {
    expect(select('90284', [ageBand(0, 14)], { age: '0-4' }).age).toEqual(ageBand(0, 4));
  });

  it('an unknown area or benchmark is refused', () => {
    expect(() => select('90284', [], { area: ['E99999999'] })).toThrow('unknown area: E99999999');
    expect(() => select('90284', [], { benchmark: 'E99999999' })).toThrow('unknown area: E99999999');
  });

  it('a type of category is refused where lines are not drawn by category', () => {
    expect(() => select('90284', [], { categoryType: 'deciles' })).toThrow(
      'misplaced categoryType: deciles; give by=category with it',
    );
  });

  it('every known indicator has an age to start from', () => {
    for (const indicator of listKnownIndicators(catalogue, [])) {
      expect(
        selectTrend({ indicator: indicator.id, area: ['E92000001'] }, { indicator, age: null }, areas).age
          .from,
      ).toBe(0);
    }
  });
});

describe('the benchmark of a trend', () => {
  const uncertain = (benchmark: Area | null, by: 'area' | 'category') =>
    isBenchmarkUncertain({ benchmark, by });

  it('is as uncertain as the areas unless it is England, or the whole beside its own parts', () => {
    expect(uncertain(surrey, 'area')).toBe(true);
    expect(uncertain(surrey, 'category')).toBe(false);
    expect(uncertain(england, 'area')).toBe(false);
    expect(uncertain(null, 'area')).toBe(false);
  });
});
