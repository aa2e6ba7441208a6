import { afterAll, describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { findTrendLines } from '../../../../server/answers/trend/find-trend-lines.ts';
import { selectTrend } from '../../../../server/answers/trend/trend-selection.ts';
import type { TrendQuestion } from '../../../../server/contract/trend.ts';
import { ageBand, ageKey } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { areas, catalogue, extract, observation } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const inEngland = { area: 'E92000001', value: 70 };
const decile = (value: string) => ({ ...inEngland, category: { type: 'deciles', value } });

const observations: readonly StoredObservation[] = [
  observation('2023/24', { value: 90 }),
  observation('2022/23', { value: 91 }),
  observation('2023/24', { value: 100, sex: 'male' }),
  observation('2023/24', { value: 80, sex: 'female' }),
  observation('2023/24', { value: 120, age: ageBand(0, 4) }),
  observation('2022/23', inEngland),
  observation('2023/24', inEngland),
  observation('2023/24', { ...inEngland, sex: 'male' }),
  observation('2023/24', { ...inEngland, sex: 'female' }),
  observation('2023/24', decile('Least deprived decile')),
  observation('2023/24', decile('Most deprived decile')),
  observation('2022/23', { area: 'E08000016', value: 140 }),
  observation('2023/24', { area: 'E08000016', value: 141 }),
  observation('2023/24', { area: 'E08000038', value: 142 }),
];

const { store, close } = await fillStore([{ extract: extract('real'), observations }]);

afterAll(close);

/** The lines as "role area sex age category: values". */
async function linesFor(changes: Partial<TrendQuestion>): Promise<string[]> {
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const question = { indicator: '90284', area: ['E10000032'], ...changes };
  const found = requireIndicator('90284', catalogue, await store.findHoldings());
  const { lines } = await findTrendLines(selectTrend(question, found, areas), context, areas);
  return lines.map(({ role, area, sex, age, category, observations: own }) => {
    const parts = [role, area.name, sex, ageKey(age), ...(category ? [category.value] : [])];
    return `${parts.join(' ')}: ${own.map(({ value }) => value).join(' ')}`;
  });
}

describe('the lines of a trend', () => {
  it('are one an area and the benchmark, in time order', async () => {
    expect(await linesFor({})).toEqual([
      'area West Sussex persons 0-14: 91 90',
      'benchmark England persons 0-14: 70 70',
    ]);
  });

  it('run on under an earlier code of the same authority, the newer code counting first', async () => {
    expect(await linesFor({ area: ['E08000038'], benchmark: 'none' })).toEqual([
      'area Barnsley persons 0-14: 140 142',
    ]);
    expect(await linesFor({ area: ['E08000016'], benchmark: 'none' })).toEqual([
      'area Barnsley persons 0-14: 140 141',
    ]);
  });

  it('the benchmark appears once, as an area, when it is asked for', async () => {
    expect(await linesFor({ area: ['E10000032', 'E92000001'] })).toEqual([
      'area West Sussex persons 0-14: 91 90',
      'area England persons 0-14: 70 70',
    ]);
  });

  it('by sex are one a sex held, each with the benchmark of that sex', async () => {
    expect(await linesFor({ by: 'sex' })).toEqual([
      'area West Sussex persons 0-14: 91 90',
      'area West Sussex male 0-14: 100',
      'area West Sussex female 0-14: 80',
      'benchmark England persons 0-14: 70 70',
      'benchmark England male 0-14: 70',
      'benchmark England female 0-14: 70',
    ]);
  });

  it('by age are one an age held, youngest first', async () => {
    expect(await linesFor({ by: 'age', benchmark: 'none' })).toEqual([
      'area West Sussex persons 0-4: 120',
      'area West Sussex persons 0-14: 91 90',
    ]);
  });

  it('by category stand beside the benchmark as a whole, even in the area that is the benchmark', async () => {
    expect(await linesFor({ by: 'category', area: ['E92000001'] })).toEqual([
      'area England persons 0-14 Most deprived decile: 70',
      'area England persons 0-14 Least deprived decile: 70',
      'benchmark England persons 0-14: 70 70',
    ]);
  });

  it('an area without figures keeps its line, empty', async () => {
    expect(await linesFor({ area: ['E10000030'] })).toEqual([
      'area Surrey persons 0-14: ',
      'benchmark England persons 0-14: 70 70',
    ]);
  });

  it('a type of category that is not held gives an empty line', async () => {
    expect(await linesFor({ by: 'category', categoryType: 'quintiles', benchmark: 'none' })).toEqual([
      'area West Sussex persons 0-14: ',
    ]);
  });
});
