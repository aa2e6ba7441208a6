import { isWithin } from '../../../catalogue/area-lineage.ts';
import type { BoundaryMap } from '../../../contract/boundary-map.ts';
import type { Area } from '../../../observation/area.ts';
import type { Extract } from '../../../observation/extract.ts';
import { toAreaAnswer } from '../../contract-nouns.ts';
import type { KnownAreas } from '../../known-areas.ts';
import { chooseOutlines, type OutlinedArea } from './choose-outlines.ts';
import { describeBoundaries, explainNoMap } from './describe-boundaries.ts';
import { boxOf, drawPanel } from './draw-panel.ts';
import { findInsetPlace } from './find-inset-place.ts';
import type { HeldOutlines } from './find-outlines.ts';
import type { PlaneOutline } from './thin-outlines.ts';

const LONDON = 'E12000007';

/** Units of the longer side of the map, and of an enlargement of it. */
const MAP_UNITS = 2_000;
const ENLARGED_UNITS = 1_000;

/** London is enlarged where so many of its boroughs take less than this part of the longer side of the map. */
const FEWEST_BOROUGHS = 5;
const SMALL_SHARE = 0.3;

/**
 * The areas of a comparison as their boundaries lie, projected to the British National Grid and simplified for a screen:
 * the whole, and London enlarged where it would be too small. Areas without a boundary are named with the reason.
 */
export function drawBoundaries(
  areas: readonly Area[],
  held: HeldOutlines,
  setting: { readonly known: KnownAreas; readonly extracts: ReadonlyMap<string, Extract> },
): BoundaryMap {
  const chosen = chooseOutlines(areas, held, setting);
  const { drawn, without } = chosen;
  const whole = toOutlines(drawn);
  const enlarged = chooseEnlarged(drawn, setting.known);
  const map = whole.size === 0 ? null : drawPanel(whole, { name: null, longest: MAP_UNITS });
  const london =
    enlarged.size === 0 ? null : drawPanel(enlarged, { name: 'London', longest: ENLARGED_UNITS });
  return {
    panels: [map, london].filter((panel) => panel !== null),
    inset:
      map && london ? findInsetPlace(whole.values(), london.height / london.width, map.metresInUnit) : null,
    without: without.map(({ area, why }) => ({ area: toAreaAnswer(area), why })),
    note: describeBoundaries(chosen, setting.extracts, london !== null),
    extracts: [...new Set(drawn.map(({ extract }) => extract))],
    ...explainNoMap(chosen, held.byCode.size > 0),
  };
}

function chooseEnlarged(
  drawn: readonly OutlinedArea[],
  known: KnownAreas,
): ReadonlyMap<string, PlaneOutline> {
  const boroughs = drawn.filter(({ area }) => known.has(LONDON) && isWithin(known, area.code, LONDON));
  const enlarged = toOutlines(boroughs);
  const isFew = boroughs.length < FEWEST_BOROUGHS || boroughs.length === drawn.length;
  const isLarge = longestSide(enlarged) > SMALL_SHARE * longestSide(toOutlines(drawn));
  return isFew || isLarge ? new Map() : enlarged;
}

const toOutlines = (drawn: readonly OutlinedArea[]): ReadonlyMap<string, PlaneOutline> =>
  new Map(drawn.map(({ area, outline }) => [area.code, outline]));

function longestSide(outlines: ReadonlyMap<string, PlaneOutline>): number {
  const { left, right, top, bottom } = boxOf(outlines.values());
  return Math.max(right - left, top - bottom);
}
