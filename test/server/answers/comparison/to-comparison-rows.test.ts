import { describe, expect, it } from 'vitest';
import type { ComparedFigures } from '../../../../server/answers/comparison/find-compared-figures.ts';
import { toComparisonRows } from '../../../../server/answers/comparison/to-comparison-rows.ts';
import type { ComparisonQuestion } from '../../../../server/contract/comparison.ts';
import { areas, duties, observation, period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';

const year = '2023/24';
const inSurrey = observation(year, { area: 'E10000030', count: 20, denominator: 10_000 });
const inWestSussex = observation(year, { value: 30, lower95: 25, upper95: 35 });
const inEngland = observation(year, { area: 'E92000001', value: 20 });

function work(question: Partial<ComparisonQuestion> = {}, changes: Partial<ComparedFigures> = {}) {
  const figures: ComparedFigures = {
    period: period(year),
    byArea: new Map([
      ['E10000030', inSurrey],
      ['E10000032', inWestSussex],
    ]),
    benchmark: inEngland,
    replaced: new Map(),
    passedOver: [],
    ...changes,
  };
  const absence = {
    period: figures.period,
    replaced: figures.replaced,
    areas,
    heldCodes: new Set<string>(),
    agesWithRates: [],
  };
  return toComparisonRows(figures, { selection: select(question), duties, absence });
}

describe('the rows of a comparison', () => {
  it('have the highest value first and those without one last, by name', () => {
    expect(work().rows.map(({ area, rank }) => [area.name, rank])).toEqual([
      ['West Sussex', 1],
      ['Surrey', 2],
      ['Barnsley', null],
      ['Cumberland', null],
      ['Westmorland and Furness', null],
    ]);
  });

  // 20 per 10,000 with Byar's limits 12.2114 to 30.8899 (METHODS 1; see rates-from-counts.test.ts)
  it('have limits worked out where none were published, and are compared by them', () => {
    const { rows } = work();
    expect(rows[1]).toMatchObject({
      measure: { value: 20, method: 'byar', lower95: expect.closeTo(12.2114, 3), comparison: 'similar' },
      comparison: 'similar',
    });
    expect(rows[0]).toMatchObject({ measure: { method: 'published' }, comparison: 'worse' });
  });

  it('keep the place of an area without a figure, with who was responsible and why there is none', () => {
    const { rows } = work();
    expect(rows[3]).toMatchObject({
      area: { code: 'E06000063' },
      measure: { value: null, missing: 'not-available', extract: null, commissioner: 'local-authority' },
      comparison: 'not-compared',
      why: 'No figure is held for 2023/24.',
    });
  });

  it('have zero as a value like any other', () => {
    const none = observation(year, { value: 0, lower95: 0, upper95: 3, count: 0, denominator: 10_000 });
    const { rows } = work({}, { byArea: new Map([['E10000030', { ...none, area: 'E10000030' }]]) });
    expect(rows[0]).toMatchObject({ measure: { value: 0 }, rank: 1, comparison: 'better', why: null });
  });

  it('have no place in a funnel without a count, and say so', () => {
    const [westSussex, surrey] = work({ method: 'funnel' }).rows;
    expect([westSussex?.funnel, westSussex?.funnelWhy]).toEqual([
      null,
      'Its count is not given, so chance cannot be judged by a funnel.',
    ]);
    expect(surrey?.funnelWhy).toContain('A funnel needs two areas at least');
  });

  it('compare no area with itself', () => {
    const { rows } = work(
      { benchmark: 'E10000032', area: ['E10000032', 'E10000030'] },
      { benchmark: inWestSussex },
    );
    // West Sussex has 25 to 35, Surrey (Byar's) 12.2 to 30.9: they overlap.
    expect(rows.map(({ area, comparison }) => [area.name, comparison])).toEqual([
      ['West Sussex', 'not-compared'],
      ['Surrey', 'similar'],
    ]);
  });

  it('leave the benchmark uncompared, and without one nothing is', () => {
    expect(work().benchmark).toMatchObject({ value: 20, comparison: 'not-compared' });
    const { benchmark, rows } = work({ benchmark: 'none' });
    expect(benchmark).toBeNull();
    expect(rows[0]?.comparison).toBe('not-compared');
  });
});
