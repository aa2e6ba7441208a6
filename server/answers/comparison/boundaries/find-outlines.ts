import type { AreaGeometry } from '../../../observation/entry.ts';
import { toNationalGrid } from '../../../observation/national-grid.ts';
import type { AnswerContext } from '../../answer-context.ts';
import { onceAVersion } from '../../once-a-version.ts';
import { type PlaneOutline, thinOutlines } from './thin-outlines.ts';

/** Places that lie within about fifty metres of the edge without them are of no use on any map of whole areas. */
const SQUARE_METRES = 2_500;

/** Every boundary held, in metres on the British National Grid, and the extract that each came from. */
export interface HeldOutlines {
  readonly byCode: ReadonlyMap<string, PlaneOutline>;
  readonly extractOf: ReadonlyMap<string, string>;
}

/** The boundaries in force in a version of the store: of an area in several files, that of the newest. */
export const findOutlines: (context: AnswerContext) => Promise<HeldOutlines> = onceAVersion(
  async ({ store, version }) => {
    const byCode = new Map<string, PlaneOutline>();
    const extractOf = new Map<string, string>();
    for await (const entries of store.findEntries('boundary', version)) {
      for (const { body, extract } of entries) {
        byCode.set(body.code, toPlane(body.geometry));
        extractOf.set(body.code, extract);
      }
    }
    return { byCode: byCode.size === 0 ? byCode : thinOutlines(byCode, SQUARE_METRES), extractOf };
  },
);

function toPlane({ type, coordinates }: AreaGeometry): PlaneOutline {
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  return parts.map((rings) => rings.map((ring) => ring.map(toNationalGrid)));
}
