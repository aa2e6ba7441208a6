import { describe, expect, it } from 'vitest';
import { maskObservation } from '../../../server/disclosure/mask-observation.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';

/** 42 admissions of 8,000 children are 52.5 per 10,000. */
const observation: Observation = {
  indicator: 'injury-admissions',
  area: 'E07000223',
  period: { label: '2023/24', start: '2023-04-01', end: '2024-04-01', kind: 'financial' },
  sex: 'persons',
  age: ageBand(0, 4),
  category: null,
  value: 52.5,
  lower95: 37.8,
  upper95: 71,
  lower998: 30,
  upper998: 85,
  count: 42,
  denominator: 8000,
  missing: null,
  notes: [],
  line: 2,
};

const noLimits = { lower95: null, upper95: null, lower998: null, upper998: null };
const round = 'nhs-suppress-1-7-round-5';

describe('an observation that was published openly', () => {
  it('stays as it is, small count or not', () => {
    const small = { ...observation, count: 3, value: 3.75 };
    expect(maskObservation(small, 'published-open', 10_000)).toEqual(small);
  });
});

describe.each([round, 'suppress-below-n'] as const)('by %s, an observation', (policy) => {
  it('of 1 to 7 keeps its denominator only', () => {
    const small = { ...observation, count: 6, value: 7.5 };
    expect(maskObservation(small, policy, 10_000)).toEqual({
      ...small,
      ...noLimits,
      count: null,
      value: null,
      missing: 'suppressed',
    });
  });

  it('of 0 stays as it is', () => {
    const none = { ...observation, count: 0, value: 0, lower95: 0, upper95: 4.6 };
    expect(maskObservation(none, policy, 10_000)).toEqual(none);
  });

  it('with a value but no count is suppressed, since nobody can tell how small it is', () => {
    const masked = maskObservation({ ...observation, count: null }, policy, 10_000);
    expect(masked).toMatchObject({ ...noLimits, value: null, count: null, missing: 'suppressed' });
  });

  it('that is missing already keeps its reason and loses limits left beside it', () => {
    const missing: Observation = { ...observation, value: null, count: null, missing: 'not-available' };
    expect(maskObservation(missing, policy, 10_000)).toEqual({ ...missing, ...noLimits });
  });
});

describe("by NHS England's rule, an observation of 8 and more", () => {
  it('is rounded, its value made anew and its limits left out', () => {
    // 40 / 8,000 x 10,000.
    const masked = maskObservation(observation, round, 10_000);
    expect(masked).toEqual({ ...observation, ...noLimits, count: 40, value: 50 });
  });

  it('loses its limits even where rounding changes nothing, since they would say so', () => {
    const masked = maskObservation({ ...observation, count: 40, value: 50 }, round, 10_000);
    expect(masked).toEqual({ ...observation, ...noLimits, count: 40, value: 50 });
  });

  it('keeps the rounded count where the value cannot be made anew', () => {
    const expected = { ...noLimits, count: 40, value: null, missing: 'suppressed' };
    expect(maskObservation(observation, round, null)).toMatchObject(expected);
    expect(maskObservation({ ...observation, denominator: null }, round, 10_000)).toMatchObject(expected);
  });

  it('that is itself a count has the rounded count as its value', () => {
    const count = { ...observation, value: 42, denominator: null };
    expect(maskObservation(count, round, 1)).toMatchObject({ count: 40, value: 40, missing: null });
  });

  it('without a value stays without, for the same reason', () => {
    const count: Observation = { ...observation, value: null, denominator: null, missing: 'not-available' };
    expect(maskObservation(count, round, 10_000)).toMatchObject({
      count: 40,
      value: null,
      missing: 'not-available',
    });
  });
});

describe('an observation of England', () => {
  const england: Observation = { ...observation, area: 'E92000001' };

  it('is not rounded, and keeps its value and limits', () => {
    expect(maskObservation(england, round, 10_000)).toEqual(england);
  });

  it('of 1 to 7 is suppressed as any other', () => {
    expect(maskObservation({ ...england, count: 6 }, round, 10_000)).toMatchObject({
      count: null,
      missing: 'suppressed',
    });
  });
});

describe('where small counts are suppressed, an observation of 8 and more', () => {
  it('stays as it is', () => {
    expect(maskObservation(observation, 'suppress-below-n', 10_000)).toEqual(observation);
  });
});
