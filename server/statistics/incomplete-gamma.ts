import { gammaFunction, stirlingCorrection } from './gamma-function.ts';

/** The two halves of a gamma distribution at a point, and its density there. */
export interface GammaProbabilities {
  /** Probability of a value up to the point. */
  readonly below: number;
  /** Probability of a value beyond it, worked out on its own where it is the smaller, so that it keeps its digits. */
  readonly above: number;
  readonly density: number;
}

/** Terms of a series or fraction beyond which the point cannot be one of a sensible question. */
const MOST_TERMS = 1_000_000;

/**
 * Probabilities of a gamma distribution with a shape above 0 and scale 1, at a point above 0: the regularised
 * incomplete gamma functions P(shape, x) and Q(shape, x) = 1 - P.
 *
 * P is summed as x^a e^-x / Gamma(a + 1) * (1 + x/(a + 1) + x^2/((a + 1)(a + 2)) + ...) while x is below a + 1; beyond,
 * Q comes from its continued fraction. Relative error about 1e-14 for shapes up to a million.
 *
 * Abramowitz M, Stegun IA. Handbook of Mathematical Functions. 1964: 6.5.29 (series) and 6.5.31 (fraction); the
 * fraction is evaluated by the method of Lentz (Applied Optics 1976;15:668-671).
 */
export function gammaProbabilities(shape: number, x: number): GammaProbabilities {
  const density = gammaDensity(shape, x);
  if (x < shape + 1) {
    const below = ((density * x) / shape) * sumSeries(shape, x);
    return { below, above: 1 - below, density };
  }
  const above = density * x * evaluateFraction(shape, x);
  return { below: 1 - above, above, density };
}

/** x^(a-1) e^-x / Gamma(a), arranged for large shapes so that no two large terms are subtracted. */
function gammaDensity(shape: number, x: number): number {
  if (shape < 10) return (x ** (shape - 1) * Math.exp(-x)) / gammaFunction(shape);
  const excess = (x - shape) / shape;
  const exponent = -shape * (excess - Math.log1p(excess)) - stirlingCorrection(shape);
  return (Math.sqrt(shape / (2 * Math.PI)) * Math.exp(exponent)) / x;
}

function sumSeries(shape: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-17) return sum;
  }
  throw new RangeError(`incomplete gamma series does not converge: shape ${shape}, x ${x}`);
}

function evaluateFraction(shape: number, x: number): number {
  let partial = x + 1 - shape;
  let ratio = Number.POSITIVE_INFINITY;
  let inverse = 1 / partial;
  let value = inverse;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const numerator = -n * (n - shape);
    partial += 2;
    inverse = 1 / (numerator * inverse + partial);
    ratio = partial + numerator / ratio;
    const factor = inverse * ratio;
    value *= factor;
    if (Math.abs(factor - 1) < 3e-16) return value;
  }
  throw new RangeError(`incomplete gamma fraction does not converge: shape ${shape}, x ${x}`);
}
