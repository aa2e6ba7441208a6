import type { ComparisonAnswer, FunnelLine } from './comparison.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** The part of the plane that a funnel is drawn in. */
export interface FunnelWindow {
  readonly population: number;
  readonly from: number;
  readonly to: number;
}

/** The axes of a funnel: of people to the largest area, of values to the highest area and to every line's end beside it. */
export function funnelAxes({ rows, limits }: Pick<ComparisonAnswer, 'rows' | 'limits'>): {
  readonly people: ValueAxis;
  readonly values: ValueAxis;
} {
  const placed = rows.filter(({ funnel, measure }) => funnel !== null && measure.value !== null);
  const people = valueAxis(placed.flatMap(({ funnel }) => funnel?.population ?? []));
  const whole = { population: people.to, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const ends = limits.flatMap(({ points }) => clipFunnelLine(points, whole).at(-1)?.value ?? []);
  return { people, values: valueAxis([...placed.flatMap(({ measure }) => measure.value ?? []), ...ends]) };
}

type Place = FunnelLine['points'][number];

/**
 * The points of a limit line that lie within a window, and where the line enters and leaves it: near an axis limits run
 * far above every value, and a line cut off at its last point within would end in mid-air.
 */
export function clipFunnelLine(points: readonly Place[], window: FunnelWindow): Place[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    const own = isWithin(point, window) ? [point] : [];
    if (!next || isWithin(point, window) === isWithin(next, window)) return own;
    return [...own, crossing(point, next, window)];
  });
}

/** Areas by how far they lie from the average for their size, the furthest first: whom to name where not all can be. */
export function furthestFirst<Area extends { readonly population: number; readonly value: number }>(
  areas: readonly Area[],
  average: number,
): Area[] {
  const distance = ({ population, value }: Area) => Math.abs(value - average) * Math.sqrt(population);
  return areas.toSorted((one, other) => distance(other) - distance(one));
}

function isWithin({ population, value }: Place, window: FunnelWindow): boolean {
  return population <= window.population && value >= window.from && value <= window.to;
}

/** Where a stretch between two points passes an edge of the window. */
function crossing(one: Place, other: Place, window: FunnelWindow): Place {
  const outer = isWithin(one, window) ? other : one;
  const share =
    outer.population > window.population
      ? (window.population - one.population) / (other.population - one.population)
      : ((outer.value > window.to ? window.to : window.from) - one.value) / (other.value - one.value);
  return {
    population: one.population + share * (other.population - one.population),
    value: one.value + share * (other.value - one.value),
  };
}
