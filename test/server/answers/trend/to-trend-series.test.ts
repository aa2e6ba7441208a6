import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { toTrendSeries } from '../../../../server/answers/trend/to-trend-series.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import {
  catalogue,
  duties,
  england,
  extract,
  observation,
  westSussex,
} from '../../../support/answer-cases.ts';

const [indicator] = listKnownIndicators(catalogue, []);
const extracts = new Map(
  [extract('real'), extract('demo', { demonstration: true })].map((each) => [each.id, each]),
);

function seriesOf(
  observations: readonly StoredObservation[],
  benchmarkObservations: readonly StoredObservation[] = [],
  changes: Partial<TrendLine> = {},
  isBenchmarkUncertain = false,
) {
  if (!indicator) throw new Error('the catalogue of the tests is empty');
  const line: TrendLine = {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    observations,
    ...changes,
  };
  return toTrendSeries(line, { indicator, benchmarkObservations, isBenchmarkUncertain, duties, extracts });
}

const inEngland = (label: string, value: number, changes: Partial<StoredObservation> = {}) =>
  observation(label, { area: 'E92000001', value, ...changes });

describe('a series of a trend', () => {
  // Fingertips 90284, persons: West Sussex 2010/11 and 2023/24, England 2010/11 and 2023/24 (rounded).
  it('compares each figure with the benchmark in its own period', () => {
    const { points } = seriesOf(
      [
        observation('2010/11', { value: 116.48, lower95: 110.79, upper95: 122.39 }),
        observation('2023/24', { value: 87.09, lower95: 82.4, upper95: 91.98 }),
        observation('2024/25', { value: 87, lower95: 82, upper95: 91 }),
      ],
      [inEngland('2010/11', 115.22), inEngland('2023/24', 72.71)],
    );
    expect(points.map(({ comparison }) => comparison)).toEqual(['similar', 'worse', 'not-compared']);
  });

  // Rutland, Fingertips 90284, 2023/24: 59.9 (38.9 to 79.3). By its value alone 87 would be worse.
  it('compares with an area as uncertain as itself by the overlap of limits, and by its value where it has none', () => {
    const own = observation('2023/24', { value: 87, lower95: 75, upper95: 99 });
    const comparisonWith = (limits: Partial<StoredObservation>) =>
      seriesOf([own], [inEngland('2023/24', 59.9, limits)], {}, true).points[0]?.comparison;
    expect(comparisonWith({ lower95: 38.9, upper95: 79.3 })).toBe('similar');
    expect(comparisonWith({ lower95: 38.9, upper95: 74.9 })).toBe('worse');
    expect(comparisonWith({})).toBe('worse');
  });

  it('never compares with another sex or age', () => {
    const own = observation('2023/24', { value: 87, lower95: 82, upper95: 92 });
    const others = [
      inEngland('2023/24', 72, { sex: 'male' }),
      inEngland('2023/24', 72, { age: ageBand(0, 4) }),
    ];
    expect(seriesOf([own], others).points[0]?.comparison).toBe('not-compared');
  });

  it('compares with a value of the benchmark that had to be worked out, by limits that had to be too', () => {
    // 100 of 10,000 is 100 per 10,000 with Byar's limits 81.4 to 121.6; England has 60 per 10,000.
    const { points } = seriesOf(
      [observation('2023/24', { value: 100, count: 100, denominator: 10_000 })],
      [observation('2023/24', { area: 'E92000001', count: 60_000, denominator: 10_000_000 })],
    );
    expect(points[0]).toMatchObject({ comparison: 'worse', method: 'byar' });
  });

  it("does not compare the benchmark's own series", () => {
    const own = inEngland('2023/24', 72, { lower95: 71, upper95: 73 });
    const { points } = seriesOf([own], [own], { role: 'benchmark', area: england });
    expect(points[0]?.comparison).toBe('not-compared');
  });

  it('the benchmark asked for as an area is similar to itself', () => {
    const own = inEngland('2023/24', 72, { lower95: 71, upper95: 73 });
    expect(seriesOf([own], [own], { area: england }).points[0]?.comparison).toBe('similar');
  });

  it('names who commissioned in each period, and says a split in words', () => {
    const labels = ['2012/13', '2013/14', '2015/16', '2016/17'];
    const { points } = seriesOf(labels.map((label) => observation(label, { value: 1 })));
    expect(points.map(({ commissioner, splitBecause }) => [commissioner, splitBecause])).toEqual([
      ['primary-care-trust', null],
      ['split', 'age'],
      ['split', 'age-and-period'],
      ['local-authority', null],
    ]);
    expect(points[1]?.splitInWords).toBe('Two commissioners: ages either side of 5');
    expect(points[0]).not.toHaveProperty('splitInWords');
  });

  it('names who leads, where the duties say', () => {
    const { points } = seriesOf([observation('2010/11', { value: 1 }), observation('2023/24', { value: 1 })]);
    expect(points.map(({ lead }) => lead?.name ?? null)).toEqual([null, 'Local authority']);
  });

  it('keeps a missing value as a point with its reason and notes', () => {
    const suppressed = observation('2023/24', { missing: 'suppressed', notes: ['too few'] });
    expect(seriesOf([suppressed]).points[0]).toMatchObject({
      value: null,
      missing: 'suppressed',
      notes: ['too few'],
      comparison: 'not-compared',
      method: null,
    });
  });

  it('says that it holds made-up figures and mixes releases', () => {
    const { demonstration, mixedReleases } = seriesOf([
      observation('2022/23', { value: 1, extract: 'demo' }),
      observation('2023/24', { value: 1 }),
    ]);
    expect([demonstration, mixedReleases]).toEqual([true, true]);
  });

  it('has a key of its own', () => {
    const keys = [
      seriesOf([]),
      seriesOf([], [], { role: 'benchmark' }),
      seriesOf([], [], { sex: 'male' }),
      seriesOf([], [], { age: ageBand(0, 4) }),
      seriesOf([], [], { category: { type: 'deciles', value: 'Most deprived' } }),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(keys[0]).toBe('area|E10000032|persons|0-14');
  });
});
