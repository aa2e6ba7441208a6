import { normalQuantile } from './normal-quantile.ts';

/**
 * Draws from the standard normal distribution, the same ones in the same order for the same seed (a whole number):
 * evenly spread numbers between 0 and 1 (Mulberry32), each turned into the normal quantile of itself.
 */
export function normalDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const bits = (mixed ^ (mixed >>> 14)) >>> 0;
    return normalQuantile((bits + 0.5) / 2 ** 32);
  };
}
