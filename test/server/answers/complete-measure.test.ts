import { describe, expect, it } from 'vitest';
import { completeMeasure } from '../../../server/answers/complete-measure.ts';
import { observation } from '../../support/answer-cases.ts';

const rate = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const percentage = { label: '%', multiplier: 100, valueType: 'proportion' } as const;

describe('limits that the publisher did not give', () => {
  it('of children who are counted by families are those of half as many', () => {
    // Newcombe 1998, table I, method 3: Wilson's limits of 81 of 263 are 0.2553 and 0.3662.
    const poor = observation('2022/23', { value: 30.8, count: 162, denominator: 526 });
    const measure = completeMeasure(poor, { ...percentage, clusterSize: 2 });
    expect(measure).toMatchObject({ value: 30.8, method: 'wilson' });
    expect(measure.lower95).toBeCloseTo(25.53, 2);
    expect(measure.upper95).toBeCloseTo(36.62, 2);
  });

  it('published limits stand as they are, without the wider pair where none came', () => {
    const published = observation('2022/23', {
      value: 50,
      lower95: 40,
      upper95: 61,
      count: 500,
      denominator: 100_000,
    });
    expect(completeMeasure(published, rate)).toEqual({
      value: 50,
      lower95: 40,
      upper95: 61,
      lower998: null,
      upper998: null,
      missing: null,
      method: 'published',
    });
  });

  // Byar's limits of 10: 10 (1 - 1/90 - 1.95996/(3 sqrt 10))^3 = 4.787 and 11 (1 - 1/99 + 1.95996/(3 sqrt 11))^3 = 18.391.
  it("a rate of 10 of 1,000 gets Byar's limits", () => {
    const measure = completeMeasure(
      observation('2022/23', { value: 100, count: 10, denominator: 1000 }),
      rate,
    );
    expect(measure).toMatchObject({ value: 100, method: 'byar', missing: null });
    expect(measure.lower95).toBeCloseTo(47.87, 1);
    expect(measure.upper95).toBeCloseTo(183.91, 1);
    expect(measure.lower998).toBeLessThan(measure.lower95 ?? 0);
    expect(measure.upper998).toBeGreaterThan(measure.upper95 ?? 0);
  });

  // Garwood's limits of 5 are 1.6235 and 11.6683.
  it('a rate of 5 of 1,000 gets exact Poisson limits, and a value that is not available is worked out', () => {
    const measure = completeMeasure(observation('2022/23', { count: 5, denominator: 1000 }), rate);
    expect(measure).toMatchObject({ value: 50, missing: null, method: 'exact-poisson' });
    expect(measure.lower95).toBeCloseTo(16.235, 2);
    expect(measure.upper95).toBeCloseTo(116.683, 2);
  });

  // 84,780 households of 24,000,000 are 3.5325 in a thousand: 1000 x 84,780 / 24,000,000.
  it('households owed a homelessness duty have their rate for every thousand worked out', () => {
    const households = { label: 'per 1,000 households', multiplier: 1000, valueType: 'crude-rate' } as const;
    const measure = completeMeasure(
      observation('2024 Q2', { count: 84_780, denominator: 24_000_000 }),
      households,
    );
    expect(measure).toMatchObject({ missing: null, method: 'byar' });
    expect(measure.value).toBeCloseTo(3.5325, 10);
  });

  // Wilson's limits of 20 of 100 are 13.34% and 28.88%.
  it("a proportion gets Wilson's limits", () => {
    const measure = completeMeasure(
      observation('2022/23', { value: 20, count: 20, denominator: 100 }),
      percentage,
    );
    expect(measure.method).toBe('wilson');
    expect(measure.lower95).toBeCloseTo(13.34, 2);
    expect(measure.upper95).toBeCloseTo(28.88, 2);
  });

  it('a suppressed value is never worked out', () => {
    const suppressed = observation('2022/23', { missing: 'suppressed', count: 5, denominator: 1000 });
    expect(completeMeasure(suppressed, rate)).toMatchObject({
      value: null,
      missing: 'suppressed',
      method: null,
    });
  });

  it.each([
    ['a count without a denominator', { count: 5 }, rate],
    [
      'a value of another kind',
      { value: 5, count: 5, denominator: 1000 },
      { ...rate, valueType: 'other' as const },
    ],
    [
      'a multiplier that is not known',
      { value: 5, count: 5, denominator: 1000 },
      { ...rate, multiplier: null },
    ],
    ['a proportion of more than the whole', { value: 120, count: 120, denominator: 100 }, percentage],
  ])('%s has no limits', (_, changes, unit) => {
    expect(completeMeasure(observation('2022/23', changes), unit)).toMatchObject({
      lower95: null,
      upper95: null,
      method: null,
    });
  });
});
