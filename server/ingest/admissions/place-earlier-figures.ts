import { findParents } from '../../catalogue/area-lineage.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { EarlierRelease } from '../../disclosure/earlier-release.ts';
import type { Breakdown } from './admission.ts';
import { femaleSlot, personsSlot } from './admission-slots.ts';
import type { AdmissionCounts } from './count-admissions.ts';
import { type EarlierFigures, nameOfPlace, type Place } from './find-earlier-figures.ts';
import { type CountedBlock, type FigureGrid, nameOfFigure } from './lay-out-cells.ts';
import type { Block } from './relate-cells.ts';
import { widthOf } from './widen-counts.ts';

type Register = Catalogue['areas'];

/** Years before and after those of a file that may be pooled with them. */
const YEARS_POOLED_WITH = 2;

/**
 * Tells the areas and periods by whose figures those of a file could be worked out: its own areas, those around them and
 * the others within these, regions and England, in the same years and those pooled with them.
 */
export function relateTo(counted: readonly CountedBlock[], register: Register): (place: Place) => boolean {
  const own = new Set(counted.map(({ area }) => area));
  const around = new Set([...own].flatMap((code) => parentsBelowEngland(code, register)));
  const wide = new Set([...register.values()].filter((area) => widthOf(area) < 2).map(({ code }) => code));
  const isNear = (code: string): boolean =>
    own.has(code) ||
    around.has(code) ||
    wide.has(code) ||
    parentsBelowEngland(code, register).some((parent) => around.has(parent) || own.has(parent));
  const near = new Map<string, boolean>();
  const starts = counted.map(({ period }) => yearOf(period.start));
  const [first, last] = [Math.min(...starts) - YEARS_POOLED_WITH, Math.max(...starts) + YEARS_POOLED_WITH];
  return ({ area, period: { start } }) => {
    const isNearArea = near.get(area) ?? isNear(area);
    near.set(area, isNearArea);
    return isNearArea && first <= yearOf(start) && yearOf(start) <= last;
  };
}

/** The areas and periods of which there are earlier figures only. */
export function findFurtherBlocks(
  counted: readonly CountedBlock[],
  { places }: EarlierFigures,
  register: Register,
): Block[] {
  const own = new Set(counted.map(nameOfPlace));
  return [...places].flatMap(([name, place]) =>
    own.has(name) ? [] : [{ ...place, width: widthOf(register.get(place.area)) }],
  );
}

/** What the file is broken down by, and what earlier figures are. */
export function withEarlierBreakdowns(
  { slots, breakdowns }: AdmissionCounts,
  { releases }: EarlierFigures,
): ReadonlySet<Breakdown> {
  const all = new Set(breakdowns);
  for (const { slot } of releases.flat()) {
    const breakdown = slots.categoryOf(slot)?.breakdown;
    if (breakdown) all.add(breakdown);
    else if (slot > personsSlot && slot <= femaleSlot) all.add('sex');
  }
  return all;
}

/** Earlier figures at the places that they have among cells, the figures of one block after the other. */
export function placeReleases(
  { releases }: EarlierFigures,
  blocks: readonly Block[],
  { figures }: FigureGrid,
): EarlierRelease[] {
  const startOf = new Map(blocks.map((block, at) => [nameOfPlace(block), at * figures.length]));
  const placeOf = new Map(figures.map((figure, place) => [nameOfFigure(figure), place]));
  return releases.map((shownThen) => {
    const release = new EarlierRelease(blocks.length * figures.length);
    for (const { place, shown, ...figure } of shownThen) {
      const [start, at] = [startOf.get(place), placeOf.get(nameOfFigure(figure))];
      if (start === undefined || at === undefined) continue;
      if (shown === 'masked') release.mask(start + at);
      else release.show(start + at, shown);
    }
    return release;
  });
}

function parentsBelowEngland(code: string, register: Register): string[] {
  if (!register.has(code)) return [];
  return findParents(register, code).flatMap((parent) => (widthOf(parent) === 0 ? [] : [parent.code]));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
