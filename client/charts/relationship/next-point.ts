import type { ScatterPoint } from './to-relationship-series.ts';

/**
 * The point that a key leads to: left and right go along the axis, up and down go up it, Home and End to the ends along
 * it; the first key of all goes to the lowest. Null for a key that leads nowhere.
 */
export function nextPoint(
  key: string,
  current: string | null,
  points: readonly ScatterPoint[],
): ScatterPoint | null {
  const along = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const up = points.toSorted((one, other) => one.y - other.y || one.x - other.x);
  if (key === 'Home') return along[0] ?? null;
  if (key === 'End') return along.at(-1) ?? null;
  if (key === 'ArrowRight') return stepFrom(along, current, 1);
  if (key === 'ArrowLeft') return stepFrom(along, current, -1);
  if (key === 'ArrowUp') return stepFrom(up, current, 1);
  if (key === 'ArrowDown') return stepFrom(up, current, -1);
  return null;
}

/** At an end it stays there. */
function stepFrom(order: readonly ScatterPoint[], current: string | null, step: 1 | -1): ScatterPoint | null {
  const place = order.findIndex(({ key }) => key === current);
  if (place < 0) return order[0] ?? null;
  return order[Math.min(order.length - 1, Math.max(0, place + step))] ?? null;
}
