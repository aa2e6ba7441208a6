import { describe, expect, it } from 'vitest';
import { gammaFunction, gammaRatio, stirlingCorrection } from '../../../server/statistics/gamma-function.ts';

describe('the gamma function', () => {
  // Gamma(a) of whole a is the product 1 x 2 x ... x (a - 1), of a half the square root of pi; the others as mpmath 1.3
  // gives them to 20 digits.
  it.each([
    [1, 1],
    [2, 1],
    [5, 24],
    [9, 40_320],
    [10, 362_880],
    [0.5, Math.sqrt(Math.PI)],
    [0.1, 9.51350769866873],
    [3.7, 4.170651783796604],
    [9.5, 119_292.46199460901],
    [9.99, 354_802.0170198311],
  ])('of %d is %d', (shape, expected) => {
    expect(Math.abs(gammaFunction(shape) - expected)).toBeLessThan(1e-14 * expected);
  });
});

describe('the ratio of the gamma function a half further on', () => {
  // From a half to 1 it is 1 / sqrt(pi), from 1 to one and a half sqrt(pi) / 2, and each step of 1 multiplies it by
  // (a + 1/2) / a; the others as mpmath 1.3 gives them to 20 digits.
  it.each([
    [0.5, 1 / Math.sqrt(Math.PI)],
    [1, Math.sqrt(Math.PI) / 2],
    [2, (1.5 * Math.sqrt(Math.PI)) / 2],
    [0.1, 0.15653450819419704],
    [2.3, 1.4369363853192987],
    [10, 3.1230114333906127],
    [25, 4.975064053522774],
    [1e6, 999.9998750000078],
  ])('of %d is %d', (shape, expected) => {
    expect(Math.abs(gammaRatio(shape) - expected)).toBeLessThan(2e-15 * expected);
  });
});

describe("what Stirling's formula leaves over", () => {
  // ln Gamma(a) - ((a - 1/2) ln a - a + ln(2 pi) / 2), by mpmath 1.3 to 20 digits.
  it.each([
    [10, 0.00833056343336287],
    [10.5, 0.00793411456431402],
    [25, 0.003333155636728093],
    [100, 0.0008333305556349147],
  ])('at %d is %d', (shape, expected) => {
    expect(Math.abs(stirlingCorrection(shape) - expected)).toBeLessThan(1e-16);
  });
});
