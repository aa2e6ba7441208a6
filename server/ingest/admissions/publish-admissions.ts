import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ShownCell } from '../../disclosure/cell-table.ts';
import { suppressCells } from '../../disclosure/suppress-cells.ts';
import type { DisclosurePolicy } from '../../observation/extract.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Sex } from '../../observation/sex.ts';
import type { Held } from '../held.ts';
import { type AdmissionSlots, personsSlot } from './admission-slots.ts';
import { shownAges } from './age-pieces.ts';
import type { AdmissionCounts } from './count-admissions.ts';
import { findEarlierFigures, INDICATOR, nothingEarlier } from './find-earlier-figures.ts';
import {
  type CountedBlock,
  countFigure,
  type FigureGrid,
  layOutFigures,
  nameOfFigure,
  type ShownFigure,
  withholdingOrder,
} from './lay-out-cells.ts';
import {
  findFurtherBlocks,
  placeReleases,
  relateTo,
  withEarlierBreakdowns,
} from './place-earlier-figures.ts';
import { type Block, relateCells } from './relate-cells.ts';
import { widenCounts } from './widen-counts.ts';

const SEXES: readonly Sex[] = ['persons', 'male', 'female'];
/** Where the rows of an area begin tells how many the one before has, in a file in order of areas. */
const WHOLE_FILE = 1;
const WITHHELD_NOTE = 'Withheld so that a small count cannot be worked out from it.';

/** Admissions as they may be published. */
export interface PublishedAdmissions {
  readonly observations: Iterable<Observation>;
  /** Small counts that earlier extracts give away, as `SuppressedTable` says. */
  readonly exposedBefore: number;
  /** Ids of all earlier extracts of admissions; null where nothing was masked. */
  readonly earlierExtracts: readonly string[] | null;
}

/**
 * The figures of everything counted, masked as one table by the extract's policy, and so that earlier extracts do not
 * give them away: from here on only what may be shown is left. Figures are counts; their rates are worked out from
 * populations when they are asked for.
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
export async function publishAdmissions(
  counts: AdmissionCounts,
  { areas }: Catalogue,
  policy: DisclosurePolicy,
  held: Held,
): Promise<PublishedAdmissions> {
  const { slots } = counts;
  const counted = widenCounts(counts, areas);
  const isRelated = relateTo(counted, areas);
  const isMasked = policy !== 'published-open';
  const earlier = isMasked ? await findEarlierFigures(held, { slots, isRelated }) : nothingEarlier;
  const blocks = [...counted, ...findFurtherBlocks(counted, earlier, areas)];
  const given = new Set(layOutFigures(slots, counts.breakdowns).figures.map(nameOfFigure));
  const grid = layOutFigures(slots, withEarlierBreakdowns(counts, earlier));
  const width = grid.figures.length;
  const cells = countCells(blocks, grid, slots.width, given);
  const groupOf = (cell: number) => Math.floor(cell / width);
  const table = {
    counts: cells,
    order: orderCells(blocks, grid),
    groupOf,
    isNational: (cell: number) => blocks[groupOf(cell)]?.width === 0,
    isHeadline: (cell: number) => grid.figures[cell % width]?.slot === personsSlot,
    ...relateCells(blocks, grid, cells, areas),
    releases: placeReleases(earlier, blocks, grid),
  };
  const { show, exposedBefore } = suppressCells(table, policy);
  return { observations: list(), exposedBefore, earlierExtracts: isMasked ? earlier.extracts : null };

  function* list(): Generator<Observation> {
    for (const [at, block] of counted.entries()) {
      for (const [place, figure] of grid.figures.entries()) {
        if (given.has(nameOfFigure(figure))) {
          const line = policy === 'published-open' ? block.line : WHOLE_FILE;
          yield toObservation({ ...block, line }, figure, show(at * width + place), slots);
        }
      }
    }
  }
}

/** The true count of every figure of every block, one block after the other; not a number where it is not counted. */
function countCells(
  blocks: readonly (Block | CountedBlock)[],
  { figures }: FigureGrid,
  slotWidth: number,
  given: ReadonlySet<string>,
): Float64Array {
  const cells = new Float64Array(blocks.length * figures.length).fill(Number.NaN);
  blocks.forEach((block, at) => {
    if (!('counts' in block)) return;
    figures.forEach((figure, place) => {
      if (!given.has(nameOfFigure(figure))) return;
      cells[at * figures.length + place] = countFigure(figure, block.counts, slotWidth);
    });
  });
  return cells;
}

function orderCells(blocks: readonly Block[], { figures }: FigureGrid): Float64Array {
  const order = new Float64Array(blocks.length * figures.length);
  blocks.forEach((block, at) => {
    figures.forEach((figure, place) => {
      order[at * figures.length + place] = withholdingOrder(figure, block);
    });
  });
  return order;
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
