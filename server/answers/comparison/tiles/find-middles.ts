import type { AreaGeometry } from '../../../observation/entry.ts';
import type { AnswerContext } from '../../answer-context.ts';
import { onceAVersion } from '../../once-a-version.ts';

/** The middle of an area's outline in degrees, and the extract that the outline came from. */
export interface Middle {
  readonly longitude: number;
  readonly latitude: number;
  readonly extract: string;
}

/** The middle of every outline held, by the code of its area. */
export const findMiddles: (context: AnswerContext) => Promise<ReadonlyMap<string, Middle>> = onceAVersion(
  async ({ store, version }) => {
    const middles = new Map<string, Middle>();
    for await (const entries of store.findEntries('boundary', version)) {
      for (const { body, extract } of entries) {
        const middle = middleOf(body.geometry);
        if (middle) middles.set(body.code, { longitude: middle[0], latitude: middle[1], extract });
      }
    }
    return middles;
  },
);

type Ring = readonly (readonly number[])[];

/** The centre of gravity of all parts, holes taken out, in the plane of degrees; null for an outline without a surface. */
export function middleOf(geometry: AreaGeometry): readonly [longitude: number, latitude: number] | null {
  const polygons: readonly (readonly Ring[])[] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let [surface, sumX, sumY] = [0, 0, 0];
  for (const [place, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
    const part = weigh(ring);
    const sign = place === 0 ? 1 : -1;
    surface += sign * part.surface;
    sumX += sign * part.x;
    sumY += sign * part.y;
  }
  return surface > 0 ? [sumX / surface, sumY / surface] : null;
}

/** Surface of a ring whichever way round it runs, and its centre times that. */
function weigh(ring: Ring): { surface: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0];
  for (const [at, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const sign = Math.sign(twice);
  return { surface: Math.abs(twice) / 2, x: (sign * x) / 6, y: (sign * y) / 6 };
}
