import type { Catalogue } from '../../catalogue/catalogue.ts';
import { AdditiveRelations, addTrueSum } from '../../disclosure/additive-relations.ts';
import { type ShownCell, suppressCells } from '../../disclosure/suppress-cells.ts';
import type { DisclosurePolicy } from '../../observation/extract.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Sex } from '../../observation/sex.ts';
import { type AdmissionSlots, personsSlot } from './admission-slots.ts';
import { shownAges } from './age-pieces.ts';
import type { AdmissionCounts } from './count-admissions.ts';
import {
  type CountedBlock,
  countFigure,
  type FigureGrid,
  layOutFigures,
  type ShownFigure,
  withholdingOrder,
} from './lay-out-cells.ts';
import { findLargestWithin } from './widen-areas.ts';
import { widenCounts } from './widen-counts.ts';

const INDICATOR = 'injury-admissions';
const SEXES: readonly Sex[] = ['persons', 'male', 'female'];
const WITHHELD_NOTE = 'Withheld so that a small count cannot be worked out from it.';

/**
 * The figures of everything counted, masked as one table by the extract's policy: from here on only what may be shown is
 * left. Figures are counts; their rates are worked out from populations when they are asked for.
 *
 * Published, of each area of the file and each county, region and England that the file covers whole, by year and by
 * three years running:
 *
 * - persons, males and females at 0-4, 5-9, 10-14, 15-17, 5-17, 0-14 and 0-17;
 * - persons at 0-4, 5-17, 0-14 and 0-17 by first external cause, by cause in any position (records only), by intent, by
 *   nights in hospital and by deprivation, each where the file has columns for it.
 *
 * What protects a masked figure is withheld in this order: figures by category or sex before those of all persons,
 * whom most readers come for; of these the wider area first, then the wider age, then three years before one.
 */
export function* publishAdmissions(
  counts: AdmissionCounts,
  { areas }: Catalogue,
  policy: DisclosurePolicy,
): Generator<Observation> {
  const blocks = widenCounts(counts, areas);
  const grid = layOutFigures(counts.slots, counts.breakdowns);
  const width = grid.figures.length;
  const cells = countCells(blocks, grid, counts.slots.width);
  const relations = relateCells(blocks, grid, cells, areas);
  const groupOf = (cell: number) => Math.floor(cell / width);
  const isNational = (cell: number) => blocks[groupOf(cell)]?.width === 0;
  const isHeadline = (cell: number) => grid.figures[cell % width]?.slot === personsSlot;
  const order = orderCells(blocks, grid);
  const table = { counts: cells, order, groupOf, isNational, isHeadline, relations };
  const show = suppressCells(table, policy);
  for (const [at, block] of blocks.entries()) {
    for (const [place, figure] of grid.figures.entries()) {
      yield toObservation(block, figure, show(at * width + place), counts.slots);
    }
  }
}

/** The true count of every figure of every block, one block after the other. */
function countCells(
  blocks: readonly CountedBlock[],
  { figures }: FigureGrid,
  slotWidth: number,
): Float64Array {
  const cells = new Float64Array(blocks.length * figures.length);
  blocks.forEach(({ counts }, at) => {
    figures.forEach((figure, place) => {
      cells[at * figures.length + place] = countFigure(figure, counts, slotWidth);
    });
  });
  return cells;
}

function orderCells(blocks: readonly CountedBlock[], { figures }: FigureGrid): Float64Array {
  const order = new Float64Array(blocks.length * figures.length);
  blocks.forEach((block, at) => {
    figures.forEach((figure, place) => {
      order[at * figures.length + place] = withholdingOrder(figure, block);
    });
  });
  return order;
}

/** Everything by which figures could be worked out from others: within a block, from area to area, from year to years. */
function relateCells(
  blocks: readonly CountedBlock[],
  grid: FigureGrid,
  cells: Float64Array,
  areas: Catalogue['areas'],
): AdditiveRelations {
  const relations = new AdditiveRelations();
  const width = grid.figures.length;
  for (let start = 0; start < cells.length; start += width) {
    for (const { kind, whole, parts } of grid.relations) {
      const places = parts.map((part) => start + part);
      if (kind === 'sum') addTrueSum(relations, cells, start + whole, places);
      else if ((cells[start + whole] ?? 0) > 0) relations.add(start + whole, places, true);
    }
  }
  for (const { whole, parts } of [...relateAreas(blocks, areas), ...relatePeriods(blocks)]) {
    for (let place = 0; place < width; place++) {
      addTrueSum(
        relations,
        cells,
        whole * width + place,
        parts.map((part) => part * width + place),
      );
    }
  }
  return relations;
}

/** A block and those that it is made of, by their places among the blocks. */
interface BlockSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

function relateAreas(blocks: readonly CountedBlock[], areas: Catalogue['areas']): BlockSum[] {
  const byPeriod = new Map<string, Map<string, number>>();
  blocks.forEach(({ area, period: { label } }, at) => {
    byPeriod.set(label, (byPeriod.get(label) ?? new Map<string, number>()).set(area, at));
  });
  return [...byPeriod.values()].flatMap((places) => {
    const codes = new Set(places.keys());
    return [...places].flatMap(([code, whole]): BlockSum[] => {
      if ((blocks[whole]?.width ?? 3) === 3) return [];
      const parts = findLargestWithin(code, codes, areas).map((part) => places.get(part) ?? whole);
      return parts.length > 0 ? [{ whole, parts }] : [];
    });
  });
}

function relatePeriods(blocks: readonly CountedBlock[]): BlockSum[] {
  const yearsOf = new Map<string, { start: string; at: number }[]>();
  blocks.forEach(({ area, period: { kind, start } }, at) => {
    if (kind === 'financial') yearsOf.set(area, [...(yearsOf.get(area) ?? []), { start, at }]);
  });
  return blocks.flatMap(({ area, period: { kind, start, end } }, whole): BlockSum[] => {
    if (kind !== 'pooled') return [];
    const within = (yearsOf.get(area) ?? []).filter((year) => start <= year.start && year.start < end);
    return [{ whole, parts: within.map(({ at }) => at) }];
  });
}

function toObservation(
  { area, period, line }: CountedBlock,
  { slot, age }: ShownFigure,
  { count, as }: ShownCell,
  slots: AdmissionSlots,
): Observation {
  const band = shownAges[age]?.band;
  if (!band) throw new RangeError(`no such age: ${age}`);
  return {
    indicator: INDICATOR,
    area,
    period,
    sex: SEXES[slot] ?? 'persons',
    age: band,
    category: slots.categoryOf(slot)?.category ?? null,
    value: null,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    count,
    denominator: null,
    missing: as === 'shown' ? 'not-available' : 'suppressed',
    notes: as === 'withheld' ? [WITHHELD_NOTE] : [],
    line,
  };
}
