import { describe, expect, it } from 'vitest';
import { studentTProbabilities } from '../../../server/statistics/student-t.ts';

describe("Student's t distribution", () => {
  // R: pt(t, df, lower = FALSE), pt(t, df) - 0.5 and dt(t, df).
  it.each([
    [1.2, 1, 0.22114206162369543, 0.27885793837630457, 0.13045487138679948],
    [3, 2.5, 0.03628804777451592, 0.463711952225484, 0.02504106693139312],
    [1, 3, 0.19550110947788527, 0.30449889052211476, 0.20674833578317206],
    [0.3, 5, 0.38812452113163726, 0.11187547886836269, 0.3598243283490098],
    [2.5, 0.7, 0.15985218134063686, 0.34014781865936317, 0.04187284743851361],
    [2, 10, 0.036694017385370196, 0.46330598261462974, 0.06114576632121818],
    [4, 10, 0.001259166312368345, 0.49874083368763167, 0.0020310339110412167],
    [2, 1000, 0.02288517324662583, 0.47711482675337424, 0.05408517400975593],
    [0.01, 1000, 0.4960116409660936, 0.003988359033906375, 0.39882259574440515],
  ])('beyond %d on %d degrees of freedom holds %d', (t, degrees, above, central, density) => {
    const found = studentTProbabilities(t, degrees);
    expect(found.above).toBeCloseTo(above, 13);
    expect(found.central).toBeCloseTo(central, 13);
    expect(found.density).toBeCloseTo(density, 13);
  });

  // R: pt(30, 4, lower = FALSE), pt(6, 30, lower = FALSE), pt(40, 60, lower = FALSE).
  it.each([
    [30, 4, 0.0000036764280488306617],
    [6, 30, 6.971384383602359e-7],
    [40, 60, 2.877740243313684e-45],
  ])('keeps its digits beyond %d on %d degrees of freedom', (t, degrees, above) => {
    expect(Math.abs(studentTProbabilities(t, degrees).above - above)).toBeLessThan(1e-12 * above);
  });

  // On 2 degrees of freedom t / (2 sqrt(2 + t^2)) lies between 0 and t.
  it.each([1e-8, 1e-4, 0.01])('keeps its digits between 0 and %d', (t) => {
    const central = t / (2 * Math.sqrt(2 + t * t));
    expect(Math.abs(studentTProbabilities(t, 2).central - central)).toBeLessThan(1e-14 * central);
  });

  it('has half of it beyond 0', () => {
    // The density of 2 degrees of freedom, (2 + t^2)^(-3/2), is 1 / sqrt(8) at 0.
    const { central, above, density } = studentTProbabilities(0, 2);
    expect([central, above]).toEqual([0, 0.5]);
    expect(density).toBeCloseTo(1 / Math.sqrt(8), 15);
  });

  it('is not worked out at what is no number', () => {
    expect(() => studentTProbabilities(Number.NaN, 4)).toThrow(
      new RangeError('incomplete beta fraction does not converge: 0.5, 2, NaN'),
    );
  });
});
