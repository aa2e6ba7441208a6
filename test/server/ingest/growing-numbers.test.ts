import { describe, expect, it } from 'vitest';
import { bytes, decimals, GrowingNumbers, longs } from '../../../server/ingest/growing-numbers.ts';

describe('a growing list of numbers', () => {
  it('keeps numbers across its pieces of 65,536', () => {
    const numbers = new GrowingNumbers(longs);
    for (let number = 0; number < 70_000; number++) numbers.push(number * 10);
    expect(numbers.length).toBe(70_000);
    expect([0, 65_535, 65_536, 69_999].map((at) => numbers.get(at))).toEqual([0, 655_350, 655_360, 699_990]);
  });

  it('changes a number in its place', () => {
    const numbers = new GrowingNumbers(decimals);
    numbers.push(1);
    numbers.set(0, 0.25);
    expect(numbers.get(0)).toBe(0.25);
  });

  it('has nothing beyond its end', () => {
    const numbers = new GrowingNumbers(bytes);
    numbers.push(7);
    expect(() => numbers.get(1)).toThrow('no such place: 1');
    expect(() => numbers.set(1, 7)).toThrow('no such place: 1');
  });
});
