import { gammaProbabilities } from './incomplete-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Steps after which the search is given up; it needs three or four. */
const MOST_STEPS = 100;

/** The smallest number that keeps all its digits. */
const SMALLEST = 2 ** -1022;

/**
 * The value below which a chi-squared variable lies with a probability: 9.549535706083239 at 0.998 on 1 degree of
 * freedom. Any number of degrees from 0 up, whole or not.
 *
 * Edges: 0 at probability 0, infinity at probability 1, and 0 on 0 degrees of freedom (the whole distribution is
 * there). A RangeError for a probability outside 0 to 1 and for negative degrees.
 *
 * The incomplete gamma function is inverted by Halley's steps on whichever tail is the smaller, from the start of
 * Wilson and Hilferty.
 *
 * Wilson EB, Hilferty MM. The distribution of chi-square. PNAS 1931;17:684-688. Best DJ, Roberts DE. Algorithm AS 91.
 * Applied Statistics 1975;24:385-388.
 */
export function chiSquaredQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`invalid probability; not in [0, 1]: ${probability}`);
  }
  if (!(degreesOfFreedom >= 0 && degreesOfFreedom < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid degrees of freedom; not 0 or more: ${degreesOfFreedom}`);
  }
  if (probability === 1) return Number.POSITIVE_INFINITY;
  if (probability === 0 || degreesOfFreedom === 0) return 0;
  return 2 * invertGamma(probability, degreesOfFreedom / 2);
}

function invertGamma(probability: number, shape: number): number {
  let x = firstGuess(probability, shape);
  // Of shapes near 0 the quantile may lie below the smallest normal number, where nothing can be divided.
  if (x < SMALLEST) return 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = halleyStep(probability, shape, x);
    const next = x - change;
    if (Math.abs(change) <= 1e-9 * x) return next;
    x = next > 0 ? next : x / 2;
  }
  throw new RangeError(`chi-squared quantile not found: probability ${probability}, shape ${shape}`);
}

/** How far x is from the quantile, by value, slope and curvature of the distribution there. */
function halleyStep(probability: number, shape: number, x: number): number {
  const { below, above, density } = gammaProbabilities(shape, x);
  const excess = probability <= 0.5 ? below - probability : 1 - probability - above;
  const newton = excess / density;
  return newton / (1 - Math.min(1, newton * ((shape - 1) / x - 1)) / 2);
}

/** Wilson and Hilferty's cube, or the first term of the series where the quantile lies close to 0. */
/** The largest shape whose gamma function is a number. */
const LARGEST_FOR_SERIES = 170;

function firstGuess(probability: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + normalQuantile(probability) * Math.sqrt(ninth);
  const cube = shape * root ** 3;
  if (root > 0 && (shape > LARGEST_FOR_SERIES || cube > 0.1 * (shape + 1))) return cube;
  const { density } = gammaProbabilities(shape + 1, 1);
  return (probability / (density * Math.E)) ** (1 / shape);
}
