import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { Extract } from '../../observation/extract.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import { drawBoundaries } from './boundaries/draw-boundaries.ts';
import { findOutlines } from './boundaries/find-outlines.ts';
import { keepMap } from './boundaries/keep-map.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { arrangeTiles } from './tiles/arrange-tiles.ts';
import { findMiddles } from './tiles/find-middles.ts';

/** The map that is asked for, of tiles or of boundaries; the other, and both of a plot, are null. */
export async function findMaps(
  {
    selection: { areas, chart },
    areas: known,
    extracts,
  }: {
    readonly selection: Pick<ComparisonSelection, 'areas' | 'chart'>;
    readonly areas: KnownAreas;
    readonly extracts: ReadonlyMap<string, Extract>;
  },
  context: AnswerContext,
): Promise<Pick<ComparisonAnswer, 'tileMap' | 'boundaryMap'>> {
  if (chart === 'map')
    return {
      tileMap: arrangeTiles(areas, { known, middles: await findMiddles(context) }),
      boundaryMap: null,
    };
  if (chart !== 'boundaries') return { tileMap: null, boundaryMap: null };
  const held = await findOutlines(context);
  const boundaryMap = keepMap(areas, held, () => drawBoundaries(areas, held, { known, extracts }));
  return { tileMap: null, boundaryMap };
}
