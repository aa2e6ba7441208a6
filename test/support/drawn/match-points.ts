import type { Read, Reading, Scale } from '../read-plots.ts';

/** The points that are drawn, in the order of those that are told: each is the nearest that is left. */
export function matched(
  told: readonly (readonly [number, number])[],
  drawn: readonly (readonly [number, number])[],
  along: Scale,
  up: Scale,
): Reading {
  const left = drawn.map(([x, y]) => ({ x: along(x), y: up(y) }));
  const found = told.map(([x, y]) => {
    const distance = (point: { x: Read; y: Read }) =>
      Math.hypot((point.x.value - x) / point.x.within, (point.y.value - y) / point.y.within);
    const nearest = left.toSorted((one, other) => distance(one) - distance(other))[0];
    if (nearest) left.splice(left.indexOf(nearest), 1);
    return nearest;
  });
  const points = [...found.filter((point) => point !== undefined), ...left];
  return { people: points.map(({ x }) => x), values: points.map(({ y }) => y) };
}
