import { normalQuantile } from './normal-quantile.ts';
import { studentTProbabilities } from './student-t.ts';

/** Steps after which the search is given up; it needs fewer than ten. */
const MOST_STEPS = 100;

/** From here the distribution is so nearly normal that three terms about the normal quantile have all its digits. */
const MANY_DEGREES = 100_000;

/**
 * The value below which Student's t lies with a probability: 4.302652729749464 at 0.975 on 2 degrees of freedom.
 * Any number of degrees above 0, whole or not.
 *
 * Edges: minus infinity at probability 0, infinity at 1, 0 at a half. A RangeError for a probability outside 0 to 1 and
 * for degrees that are not above 0.
 *
 * Found by Newton's steps: near the middle on the probability between 0 and the value, which is concave; in the tail
 * on the logarithm of the tail against that of the value, which is nearly a straight line there. From 100,000 degrees
 * by expansion about the normal quantile. A RangeError where the value is larger than a number's square may be.
 *
 * Student. The probable error of a mean. Biometrika 1908;6:1-25. Probabilities: `student-t.ts`.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`invalid probability; not in [0, 1]: ${probability}`);
  }
  if (!(degreesOfFreedom > 0 && degreesOfFreedom < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid degrees of freedom; not above 0: ${degreesOfFreedom}`);
  }
  const tail = Math.min(probability, 1 - probability);
  const distance = distanceOf(tail, degreesOfFreedom);
  return probability < 0.5 ? -distance : distance;
}

function distanceOf(tail: number, degreesOfFreedom: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  return degreesOfFreedom < MANY_DEGREES
    ? findDistance(tail, degreesOfFreedom)
    : expandAboutNormal(Math.abs(normalQuantile(tail)), degreesOfFreedom);
}

/** Abramowitz and Stegun 26.7.5, to the second power of the degrees of freedom. */
function expandAboutNormal(z: number, degreesOfFreedom: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / degreesOfFreedom + second / degreesOfFreedom ** 2;
}

/** How far from the middle a tail of this probability begins. */
function findDistance(tail: number, degreesOfFreedom: number): number {
  return tail > 0.25
    ? search(0, (t) => {
        const { central, density } = studentTProbabilities(t, degreesOfFreedom);
        return t + (0.5 - tail - central) / density;
      })
    : search(-normalQuantile(tail), (t) => {
        const { above, density } = studentTProbabilities(t, degreesOfFreedom);
        return t * Math.exp((Math.log(above / tail) * above) / (t * density));
      });
}

function search(start: number, next: (t: number) => number): number {
  let t = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const nearer = next(t);
    if (!Number.isFinite(nearer)) break;
    if (Math.abs(nearer - t) <= 1e-9 * nearer) return nearer;
    t = nearer;
  }
  throw new RangeError(`quantile of Student's t not found from ${start}`);
}
