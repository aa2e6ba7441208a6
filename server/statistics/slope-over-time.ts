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

/**
 * The places in time of points in order, counted from 1 so that sums of squares of years do not lose digits: 2019, 2020,
 * 2022 become 1, 2, 4. A RangeError where a time does not come after the one before it.
 */
export function placeInTime(points: readonly InTime[]): readonly number[] {
  const start = (points[0]?.time ?? 1) - 1;
  const places = points.map(({ time }, index) => (time ?? index + 1) - start);
  const late = places.find((place, index) => index > 0 && !(place > (places[index - 1] ?? place)));
  if (late !== undefined) throw new RangeError(`times not in order, each once: ${late + start}`);
  return places;
}

/** The gradient without the first point, without the second, and so on. */
export function leaveOneOut<Point>(
  points: readonly Point[],
  gradientOf: (points: readonly Point[]) => number,
): readonly number[] {
  return points.map((_, left) => gradientOf(points.filter((_, index) => index !== left)));
}
