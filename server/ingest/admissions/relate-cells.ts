import { findChildren } from '../../catalogue/area-lineage.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { AdditiveRelations, addTrueSum } from '../../disclosure/additive-relations.ts';
import type { Place } from './find-earlier-figures.ts';
import type { FigureGrid, FigureRelation } from './lay-out-cells.ts';
import { findLargestWithin, findWiderAreas } from './widen-areas.ts';

/** An area and period with its place in the order of width: England is 0. */
export interface Block extends Place {
  readonly width: number;
}

/** How many years are pooled. */
const POOL = 3;

type Register = Catalogue['areas'];

/** Sums of figures that are all counted, and sums with figures that only earlier extracts published. */
export interface CellRelations {
  readonly relations: AdditiveRelations;
  readonly assumed: AdditiveRelations;
}

/**
 * Everything by which figures could be worked out from others: within a block, from area to area, from year to years.
 * Cells are the figures of each block, one block after the other; one that is not counted is not a number.
 */
export function relateCells(
  blocks: readonly Block[],
  grid: FigureGrid,
  cells: Float64Array,
  register: Register,
): CellRelations {
  const sums = new SumsOfCells(cells);
  const width = grid.figures.length;
  for (let start = 0; start < cells.length; start += width) {
    for (const { kind, whole, parts } of grid.relations) {
      const places = parts.map((part) => start + part);
      sums.add(start + whole, places, kind, () => true);
    }
  }
  for (const { whole, parts, isComplete } of [...relateAreas(blocks, register), ...relatePeriods(blocks)]) {
    for (let place = 0; place < width; place++) {
      const cellsOfParts = parts.map((part) => part * width + place);
      sums.add(whole * width + place, cellsOfParts, 'sum', isComplete);
    }
  }
  return sums;
}

class SumsOfCells implements CellRelations {
  readonly relations = new AdditiveRelations();
  readonly assumed = new AdditiveRelations();
  readonly #cells: Float64Array;

  constructor(cells: Float64Array) {
    this.#cells = cells;
  }

  /** `isComplete` says whether the parts leave nothing out; it is asked only where true counts do not show it. */
  add(
    whole: number,
    parts: readonly number[],
    kind: FigureRelation['kind'],
    isComplete: () => boolean,
  ): void {
    const counted = parts.filter((part) => this.#isCounted(part));
    const isCounted = this.#isCounted(whole);
    if (isCounted && counted.length > 0) this.#addCounted(whole, counted, kind);
    if (isCounted && counted.length === parts.length) return;
    this.assumed.add(whole, parts, kind === 'within' || !isComplete());
  }

  #addCounted(whole: number, parts: readonly number[], kind: FigureRelation['kind']): void {
    if (kind === 'sum') addTrueSum(this.relations, this.#cells, whole, parts);
    else if ((this.#cells[whole] ?? 0) > 0) this.relations.add(whole, parts, true);
  }

  #isCounted(cell: number): boolean {
    return !Number.isNaN(this.#cells[cell]);
  }
}

/** A block and those that it is made of, by their places among the blocks. */
interface BlockSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether they leave nothing of it out. */
  readonly isComplete: () => boolean;
}

function relateAreas(blocks: readonly Block[], register: Register): BlockSum[] {
  const byPeriod = new Map<string, Map<string, number>>();
  blocks.forEach(({ area, period: { start, end } }, at) => {
    const span = `${start} ${end}`;
    byPeriod.set(span, (byPeriod.get(span) ?? new Map<string, number>()).set(area, at));
  });
  const isWhole = rememberWholes(register);
  return [...byPeriod.values()].flatMap((places) => {
    const codes = new Set(places.keys());
    return [...places].flatMap(([code, whole]): BlockSum[] => {
      const block = blocks[whole];
      if ((block?.width ?? 3) === 3) return [];
      const within = findLargestWithin(code, codes, register);
      const parts = within.map((part) => places.get(part) ?? whole);
      const isComplete = () => isWhole(code, within, block?.period.start ?? '');
      return parts.length > 0 ? [{ whole, parts, isComplete }] : [];
    });
  });
}

/** Whether areas make up a wider one from a day on. */
function rememberWholes(
  register: Register,
): (code: string, within: readonly string[], day: string) => boolean {
  const known = new Map<string, boolean>();
  return (code, within, day) => {
    const name = `${code} ${day} ${within.join()}`;
    const isWhole =
      known.get(name) ??
      (isAllChildren(code, within, day, register) ||
        findWiderAreas(new Set(within), day, register).some((wider) => wider.code === code));
    known.set(name, isWhole);
    return isWhole;
  };
}

function isAllChildren(code: string, within: readonly string[], day: string, register: Register): boolean {
  const children = findChildren(register, code, day);
  return children.length > 0 && children.every((child) => within.includes(child.code));
}

function relatePeriods(blocks: readonly Block[]): BlockSum[] {
  const yearsOf = new Map<string, { start: string; at: number }[]>();
  blocks.forEach(({ area, period: { kind, start } }, at) => {
    if (kind === 'financial') yearsOf.set(area, [...(yearsOf.get(area) ?? []), { start, at }]);
  });
  return blocks.flatMap(({ area, period: { kind, start, end } }, whole): BlockSum[] => {
    if (kind !== 'pooled') return [];
    const within = (yearsOf.get(area) ?? []).filter((year) => start <= year.start && year.start < end);
    if (within.length === 0) return [];
    return [{ whole, parts: within.map(({ at }) => at), isComplete: () => within.length === POOL }];
  });
}
