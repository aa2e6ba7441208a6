import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/demo/seeded-random.ts';
import { shareOut } from '../../../scripts/demo/share-out.ts';

const share = (total: number, weights: readonly number[], seed = 'a seed') =>
  shareOut(total, weights, (weight) => weight, seededRandom(seed)).map(({ events }) => events);

describe('sharing events out', () => {
  it.each([
    [0, [1, 2, 3]],
    [1, [1, 2, 3]],
    [7, [5]],
    [10_000, [1, 10, 100, 1000]],
    [50, [0, 1, 0, 1]],
  ])('hands out all %i events over weights %j, in whole numbers', (total, weights) => {
    const events = share(total, weights);
    expect(events.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(events.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });

  it('gives nothing to what has no weight', () => {
    const [first, , third] = share(50, [0, 1, 0, 1]);
    expect([first, third]).toEqual([0, 0]);
  });

  it('gives each about its share, scattered as chance scatters', () => {
    // Each of 400 expects 100 events, with a variance of 100 (1 - 1/400).
    const events = share(
      40_000,
      Array.from({ length: 400 }, () => 1),
    );
    const variance = events.reduce((sum, count) => sum + (count - 100) ** 2, 0) / 400;
    expect(variance).toBeGreaterThan(70);
    expect(variance).toBeLessThan(130);
  });

  it('shares alike for the same seed and otherwise for another', () => {
    const weights = [3, 4, 5, 6];
    expect(share(1000, weights)).toEqual(share(1000, weights));
    expect(share(1000, weights)).not.toEqual(share(1000, weights, 'another seed'));
  });
});

describe('chance with a seed', () => {
  it('gives normal numbers of mean 0 and standard deviation 1', () => {
    const random = seededRandom('normal');
    const drawn = Array.from({ length: 10_000 }, () => random.normal());
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.04);
    expect(Math.abs(variance - 1)).toBeLessThan(0.06);
  });

  it('never lets more succeed than try', () => {
    const random = seededRandom('binomial');
    const drawn = Array.from({ length: 1000 }, () => random.binomial(5, 0.9));
    expect(Math.max(...drawn)).toBeLessThanOrEqual(5);
    expect(random.binomial(7, 0)).toBe(0);
    expect(random.binomial(7, 1)).toBe(7);
  });
});
