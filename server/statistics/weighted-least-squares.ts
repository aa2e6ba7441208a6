/** A value y at a place x, and how much it counts: any weight above 0, 1 for all where none counts more. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** The straight line through points, and what its uncertainty is worked out from. */
export interface FittedLine {
  /** The value of the line at x = 0. */
  readonly intercept: number;
  /** Change of y per unit of x. */
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  /** The sum of the weights. */
  readonly weight: number;
  /** The sum of w (x - mean of x)^2. */
  readonly spread: number;
}

/**
 * The straight line that comes closest to points by weighted least squares: the sum of w (y - intercept - slope x)^2
 * is the smallest that any line gives. With the weighted means of x and y:
 *
 *     slope = (sum w (x - mean x)(y - mean y)) / (sum w (x - mean x)^2)
 *     intercept = mean y - slope mean x
 *
 * Sums are taken about the means, so that large x (years) lose no digits. A RangeError where fewer than two places
 * differ, and for a weight that is not above 0.
 *
 * Draper NR, Smith H. Applied Regression Analysis, 3rd edition. New York: Wiley; 1998, chapter 9.
 */
export function fitLine(points: readonly WeightedPoint[]): FittedLine {
  const wrong = points.find((point) => !(point.weight > 0));
  if (wrong !== undefined) throw new RangeError(`invalid weight; not above 0: ${wrong.weight}`);
  const weight = sum(points, (point) => point.weight);
  const meanX = sum(points, (point) => point.weight * point.x) / weight;
  const meanY = sum(points, (point) => point.weight * point.y) / weight;
  const spread = sum(points, (point) => point.weight * (point.x - meanX) ** 2);
  if (!(spread > 0)) throw new RangeError('no line through points of one place; two must differ');
  const slope = sum(points, (point) => point.weight * (point.x - meanX) * (point.y - meanY)) / spread;
  return { intercept: meanY - slope * meanX, slope, meanX, meanY, weight, spread };
}

function sum(points: readonly WeightedPoint[], term: (point: WeightedPoint) => number): number {
  return points.reduce((total, point) => total + term(point), 0);
}
