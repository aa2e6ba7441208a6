/** How a relationship is drawn: its axes, the line within them, and whom to name first; on the screen as on paper. */
import type { RelatedPoint, RelationshipAnswer } from './relationship.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** A point of the line and of its band, in the units of the axes. */
export type BandPoint = NonNullable<RelationshipAnswer['line']>['band'][number];

/** Of more areas than this far from the line, names would hide the points. */
const mostFar = 12;

/** The axes that hold every point, and the band where it reaches further than the points. */
export function relationAxes({ points, line }: Pick<RelationshipAnswer, 'points' | 'line'>): {
  readonly x: ValueAxis;
  readonly y: ValueAxis;
} {
  const values = (axis: 'x' | 'y') => points.flatMap((point) => point[axis].value ?? []);
  const highest = Math.max(0, ...values('y'));
  // A band of few areas may run far away: it may ask for as much room again as the points do, and is cut off beyond.
  const band = (line?.band ?? []).flatMap(({ value, upper95 }) => [value, upper95 ?? value]);
  const within = band.filter((height) => height >= 0 && height <= highest * 1.15);
  return { x: nearAxis(values('x')), y: nearAxis([...values('y'), ...within]) };
}

/**
 * No bar stands on these axes, so that they need not begin at zero: where zero would leave more than a third of an axis
 * empty, it runs from the last round tick below the lowest value to the first above the
 * highest, so that no point lies on its edge.
 */
function nearAxis(values: readonly number[]): ValueAxis {
  const axis = valueAxis(values);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || lowest <= (axis.to - axis.from) / 3 || lowest === highest) return axis;
  const near = valueAxis([highest - lowest]);
  const step = (near.ticks[1] ?? 1) - (near.ticks[0] ?? 0);
  const first = Math.ceil(lowest / step) - 1;
  const last = Math.floor(highest / step) + 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, decimals: near.decimals };
}

/** The band within the heights of an axis: nothing is drawn beyond it. */
export function bandWithin(line: RelationshipAnswer['line'], { from, to }: ValueAxis): BandPoint[] {
  const clip = (height: number) => Math.min(to, Math.max(from, height));
  return (line?.band ?? []).map(({ x, value, lower95, upper95 }) => ({
    x,
    value: clip(value),
    lower95: lower95 === null ? null : clip(lower95),
    upper95: upper95 === null ? null : clip(upper95),
  }));
}

/** Areas to name where there is room: those asked for, then those furthest from the line. */
export function pointsToName(points: readonly RelatedPoint[]): RelatedPoint[] {
  const far = points
    .filter(({ isFar, isNamed }) => isFar && !isNamed)
    .sort((one, other) => Math.abs(other.fromLine ?? 0) - Math.abs(one.fromLine ?? 0));
  return [...points.filter(({ isNamed }) => isNamed), ...far.slice(0, mostFar)];
}
