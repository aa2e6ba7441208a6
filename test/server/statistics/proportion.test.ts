import { describe, expect, it } from 'vitest';
import { proportion } from '../../../server/statistics/proportion.ts';

describe('a proportion', () => {
  it("of 81 in 263, as a percentage, has Newcombe's limits", () => {
    // Newcombe RG. Statistics in Medicine 1998;17:857-872, table I, method 3: 0.2553 to 0.3662.
    const part = proportion({ count: 81, denominator: 263, multiplier: 100, confidence: 0.95 });
    expect(part.value).toBeCloseTo(30.798479, 6);
    expect(part.lower).toBeCloseTo(25.53, 2);
    expect(part.upper).toBeCloseTo(36.62, 2);
    expect(part.method).toBe('wilson');
  });

  it('of everybody is the whole, and its upper limit too', () => {
    // Wilson's lower limit of 10 in 10 is 10 / (10 + z^2) = 10 / 13.841459.
    const part = proportion({ count: 10, denominator: 10, multiplier: 100, confidence: 0.95 });
    expect(part).toMatchObject({ value: 100, upper: 100 });
    expect(part.lower).toBeCloseTo(72.24672, 5);
  });

  it('without a confidence is a value alone', () => {
    expect(proportion({ count: 1, denominator: 4, multiplier: 100, confidence: null })).toEqual({
      value: 25,
      lower: null,
      upper: null,
      confidence: null,
      method: null,
    });
  });

  it.each([
    [null, 100],
    [5, null],
  ])('of %s in %s is missing', (count, denominator) => {
    expect(proportion({ count, denominator, multiplier: 100, confidence: 95 })).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      method: 'wilson',
    });
  });

  it.each([
    [-1, 10, 0.95, 'invalid count; not 0 or more: -1'],
    [-1, null, 0.95, 'invalid count; not 0 or more: -1'],
    [0, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, -10, 0.95, 'invalid denominator; not above 0: -10'],
    [11, 10, 0.95, 'invalid count; above its denominator of 10: 11'],
    [5, 10, 100.1, 'invalid confidence; give 0.9 to 1 or 90 to 100: 100.1'],
  ])('of %d in %d at %d does not exist', (count, denominator, confidence, message) => {
    expect(() => proportion({ count, denominator, multiplier: 1, confidence })).toThrow(message);
  });
});
