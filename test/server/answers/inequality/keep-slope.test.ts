import { describe, expect, it } from 'vitest';
import { keepSlope } from '../../../../server/answers/inequality/keep-slope.ts';

const groups = [10, 8, 6, 4, 2].map((value, at) => ({
  quantile: at + 1,
  population: 100,
  value,
  lower95: value - 1,
  upper95: value + 1,
}));
const wish = { kind: 'other', transform: false, multiplier: -1, confidence: 0.95 } as const;

describe('a slope index that is kept', () => {
  it('is the same one for the same groups and wish', () => {
    expect(keepSlope(groups, wish)).toBe(keepSlope([...groups], { ...wish }));
  });

  it('is another for other groups or another confidence', () => {
    const wider = keepSlope(groups, { ...wish, confidence: 0.998 });
    expect(wider.slope.upper).toBeGreaterThan(keepSlope(groups, wish).slope.upper ?? 0);
    const [first, ...others] = groups;
    const changed = keepSlope([{ ...first, quantile: 1, population: 100, value: 11 }, ...others], wish);
    expect(changed.slope.value).not.toBe(keepSlope(groups, wish).slope.value);
  });

  it('passes on what cannot be worked out', () => {
    expect(() => keepSlope(groups.slice(1), wish)).toThrow(RangeError);
  });
});
