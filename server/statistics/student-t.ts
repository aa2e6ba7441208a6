import { gammaRatio } from './gamma-function.ts';

/** Student's t distribution at a value of 0 or more. */
export interface StudentTProbabilities {
  /** Probability of a value between 0 and this one. */
  readonly central: number;
  /** Probability of a value beyond it. */
  readonly above: number;
  readonly density: number;
}

/** Terms of the fraction beyond which the value cannot be one of a sensible question. */
const MOST_TERMS = 100_000;

/**
 * Probabilities of Student's t, with v degrees of freedom above 0, at a value t of 0 or more: each of the two halves is
 * worked out on its own where it is the smaller, so that it keeps its digits.
 *
 * With x = v / (v + t^2), the tail is half the regularised incomplete beta function I_x(v/2, 1/2) and the rest of the
 * half I_(1-x)(1/2, v/2) / 2, each from its continued fraction on the side where that converges quickly.
 *
 * Abramowitz M, Stegun IA. Handbook of Mathematical Functions. 1964: 26.5.8 (fraction), 26.7.1.
 */
export function studentTProbabilities(t: number, degreesOfFreedom: number): StudentTProbabilities {
  const half = degreesOfFreedom / 2;
  const relative = (t * t) / degreesOfFreedom;
  const constant = gammaRatio(half) / Math.sqrt(Math.PI * degreesOfFreedom);
  const density = constant * Math.exp(-(half + 0.5) * Math.log1p(relative));
  const tailShare = 1 / (1 + relative);
  // x^a (1 - x)^b / B(a, b) of either fraction is the density times t.
  const front = density * t;
  if (tailShare < (half + 1) / (half + 2.5)) {
    const above = (front * evaluateFraction(half, 0.5, tailShare)) / (2 * half);
    return { central: 0.5 - above, above, density };
  }
  const central = front * evaluateFraction(0.5, half, relative / (1 + relative));
  return { central, above: 0.5 - central, density };
}

/** The continued fraction of the incomplete beta function, evaluated by the method of Lentz. */
function evaluateFraction(a: number, b: number, x: number): number {
  let ratio = 1;
  let inverse = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    inverse = 1 / (1 + even * inverse);
    ratio = 1 + even / ratio;
    value *= inverse * ratio;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    inverse = 1 / (1 + odd * inverse);
    ratio = 1 + odd / ratio;
    const factor = inverse * ratio;
    value *= factor;
    if (Math.abs(factor - 1) < 3e-16) return value;
  }
  throw new RangeError(`incomplete beta fraction does not converge: ${a}, ${b}, ${x}`);
}
