import type { PlacedBoundaries } from '../../../server/contract/place-boundaries.ts';
import type { PlacedTile } from '../../../server/contract/place-tiles.ts';
import type { AreaShape } from './to-boundary-series.ts';

/** Where the tooltip of an area stands below its place, in pixels. */
const below = 18;
const tooltipWidth = 300;

/** An area as a stop of the keyboard's way over a map: its place on the map itself, and where its tooltip stands. */
export interface Stop extends PlacedTile {
  /** On the enlargement, where it is enlarged. */
  readonly seen: { readonly left: number; readonly top: number };
}

/** The areas drawn, by name; keys follow how they lie on the map itself, whatever is enlarged where. */
export function toStops(
  { panels }: PlacedBoundaries,
  series: ReadonlyMap<string, Pick<AreaShape, 'name'>>,
): Stop[] {
  const [main, enlargement] = panels;
  const enlarged = new Map(enlargement?.shapes.map((shape) => [shape.code, shape]));
  const nameOf = (code: string) => series.get(code)?.name ?? code;
  return (main?.shapes ?? [])
    .map(({ code, x, y }) => {
      const seen = enlarged.get(code) ?? { x, y };
      return { code, label: '', left: x, top: y, seen: { left: seen.x, top: seen.y } };
    })
    .sort((one, other) => nameOf(one.code).localeCompare(nameOf(other.code), 'en-GB'));
}

/** Below the area's place, within the width of the map. */
export const placeTooltip = ({ seen }: Stop, width: number): { left: number; top: number } => ({
  left: Math.max(0, Math.min(seen.left, width - tooltipWidth)),
  top: seen.top + below,
});
