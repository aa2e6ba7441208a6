import type { SeededRandom } from './seeded-random.ts';
import { shareOut } from './share-out.ts';

/** Events and those to whom they may happen, in one area and year: what every figure is added up from. */
export interface DemoCell {
  readonly area: string;
  /** The calendar year, or that in which the financial year begins. */
  readonly year: number;
  readonly count: number;
  readonly population: number;
}

/**
 * Fills a year's cells with made-up events. Together they have exactly the national rate (events for each one of the
 * population, to the nearest event); each cell has its share by population and factor, scattered by chance.
 */
export function fillCells<Cell extends DemoCell>(
  empty: readonly Cell[],
  nationalRate: number,
  factorOf: (cell: Cell) => number,
  random: SeededRandom,
): Cell[] {
  const people = empty.reduce((sum, { population }) => sum + population, 0);
  const weightOf = (cell: Cell) => cell.population * factorOf(cell);
  const shares = shareOut(Math.round(people * nationalRate), empty, weightOf, random);
  return shares.map(({ thing, events }) => ({ ...thing, count: events }));
}

/** Finds the cells of an area and year without looking through all. */
export function indexCells<Cell extends DemoCell>(
  cells: readonly Cell[],
): (area: string, year: number) => readonly Cell[] {
  const index = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.area} ${cell.year}`;
    const held = index.get(key);
    if (held === undefined) index.set(key, [cell]);
    else held.push(cell);
  }
  return (area, year) => {
    const held = index.get(`${area} ${year}`);
    if (held === undefined) throw new Error(`nothing drawn: ${area}, ${year}`);
    return held;
  };
}

/** Events and population of the cells that are wanted. */
export function addUp<Cell extends DemoCell>(
  cells: readonly Cell[],
  wanted: (cell: Cell) => boolean = () => true,
): { count: number; denominator: number } {
  let count = 0;
  let denominator = 0;
  for (const cell of cells) {
    if (!wanted(cell)) continue;
    count += cell.count;
    denominator += cell.population;
  }
  return { count, denominator };
}
