import { describe, expect, it } from 'vitest';
import { naturalScales } from '../../../server/statistics/inequality-scale.ts';

describe('the scale on which chance moves values evenly', () => {
  // ln 20 and ln(0.2 / 0.8) = -ln 4.
  it.each([
    ['rate', 20, Math.log(20)],
    ['proportion', 0.2, -Math.log(4)],
    ['proportion', 0.8, Math.log(4)],
    ['proportion', 0.5, 0],
    ['other', 20, 20],
    ['other', -3, -3],
  ] as const)('brings a %s of %d to %d and back', (kind, value, scaled) => {
    const { bring, turnBack } = naturalScales[kind];
    expect(bring(value)).toBeCloseTo(scaled, 14);
    expect(turnBack(scaled)).toBeCloseTo(value, 13);
  });

  it('has no place for a rate of 0 or for nobody and everybody', () => {
    expect(naturalScales.rate.bring(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(naturalScales.proportion.bring(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(naturalScales.proportion.bring(1)).toBe(Number.POSITIVE_INFINITY);
  });
});
