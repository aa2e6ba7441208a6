/** A test of whether points in order of time rise or fall. */
export interface SlopeTest {
  /** On 1 degree of freedom. */
  readonly chiSquared: number;
  /** Change per unit of time, in the unit of the method that made it. */
  readonly gradient: number;
  /** The gradient again with each point in turn left out, the others keeping their places. */
  readonly gradientsWithoutOne: readonly number[];
}

/** A point that may say when it is, as a year; points that do not are one step apart. */
export interface InTime {
  readonly time?: number;
}

/** A point with its place in time. */
export type Placed<Point> = Point & { readonly time: number };

/**
 * Gives points in order of time their places, counted from 1 so that sums of squares of years do not lose digits:
 * 2019, 2020, 2022 become 1, 2, 4. A RangeError where a time does not come after the one before it.
 */
export function placeInTime<Point extends InTime>(points: readonly Point[]): readonly Placed<Point>[] {
  const start = (points[0]?.time ?? 1) - 1;
  const placed = points.map((point, index) => ({ ...point, time: (point.time ?? index + 1) - start }));
  const late = placed.find(({ time }, index) => index > 0 && !(time > (placed[index - 1]?.time ?? time)));
  if (late !== undefined) throw new RangeError(`times not in order, each once: ${late.time + start}`);
  return placed;
}

/** The gradient without the first point, without the second, and so on. */
export function leaveOneOut<Point>(
  points: readonly Point[],
  gradientOf: (points: readonly Point[]) => number,
): readonly number[] {
  return points.map((_, left) => gradientOf(points.filter((_, index) => index !== left)));
}

/** The sum over points of a term made from each. */
export function sumOver<Point>(points: readonly Point[], term: (point: Point) => number): number {
  return points.reduce((sum, point) => sum + term(point), 0);
}
