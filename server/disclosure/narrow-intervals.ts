import type { AdditiveRelations } from './additive-relations.ts';
import type { RelationQueue } from './relation-queue.ts';

/** Stands for no relation: a cell says an end itself. */
export const BY_ITSELF = -1;

/**
 * Between which numbers each cell is known to lie, both ends included, infinity where there is no end; and by which
 * relation each end was last narrowed.
 */
export interface Intervals {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly lowerBy: Int32Array;
  readonly upperBy: Int32Array;
}

/** The ends that a relation leaves to one of its cells. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Says whether a relation may narrow a cell to these ends. */
export type Guard = (relation: number, cell: number, least: number, most: number) => boolean;

/**
 * What somebody with pencil and paper can work out: makes intervals as narrow as the relations allow, each looked at by
 * itself and again whenever a cell of it was narrowed, until nothing changes. `queue` has the relations to begin with,
 * and is empty afterwards. Intervals must hold a true table, else it need not end; where it is not sure that they do, a
 * `guard` passes over what cannot be.
 */
export function narrowIntervals(
  intervals: Intervals,
  relations: AdditiveRelations,
  queue: RelationQueue,
  guard: Guard = everything,
): void {
  const narrowed: number[] = [];
  for (let current = queue.shift(); current >= 0; current = queue.shift()) {
    narrowed.length = 0;
    narrowByOne(intervals, relations, current, narrowed, guard);
    for (const cell of narrowed) {
      for (let at = relations.firstOfCell(cell); at < relations.endOfCell(cell); at++) {
        const other = relations.relationAt(at);
        if (other !== current) queue.push(other);
      }
    }
  }
}

/** What a relation says of one of its cells, given what is known of the others. */
export function boundsBy(
  { lower, upper }: Intervals,
  relations: AdditiveRelations,
  relation: number,
  cell: number,
): Bounds {
  const first = relations.firstOf(relation);
  const end = relations.endOf(relation);
  const whole = relations.memberAt(first);
  let othersLower = 0;
  let othersUpper = 0;
  for (let at = first + 1; at < end; at++) {
    const part = relations.memberAt(at);
    if (part === cell) continue;
    othersLower += lower[part] ?? 0;
    othersUpper += upper[part] ?? 0;
  }
  const isOpen = relations.isOpen(relation);
  if (cell === whole) return { lower: othersLower, upper: isOpen ? Number.POSITIVE_INFINITY : othersUpper };
  const leastLeft = isOpen ? 0 : (lower[whole] ?? 0) - othersUpper;
  return { lower: Math.max(0, leastLeft), upper: (upper[whole] ?? 0) - othersLower };
}

/** Narrows the cells of one relation to the tightest that it allows, and adds those that changed to `narrowed`. */
function narrowByOne(
  intervals: Intervals,
  relations: AdditiveRelations,
  relation: number,
  narrowed: number[],
  guard: Guard,
): void {
  const { lower, upper } = intervals;
  const first = relations.firstOf(relation);
  const end = relations.endOf(relation);
  const isOpen = relations.isOpen(relation);
  const whole = relations.memberAt(first);
  const wholeLower = lower[whole] ?? 0;
  const wholeUpper = upper[whole] ?? 0;
  let partsLower = 0;
  let partsUpper = 0;
  let endless = 0;
  for (let at = first + 1; at < end; at++) {
    const part = relations.memberAt(at);
    partsLower += lower[part] ?? 0;
    if (upper[part] === Number.POSITIVE_INFINITY) endless++;
    else partsUpper += upper[part] ?? 0;
  }
  const wholeMost = isOpen || endless > 0 ? wholeUpper : partsUpper;
  if (narrowTo(intervals, relation, whole, partsLower, wholeMost, guard)) narrowed.push(whole);
  for (let at = first + 1; at < end; at++) {
    const part = relations.memberAt(at);
    const isEndless = upper[part] === Number.POSITIVE_INFINITY;
    const othersEndless = endless - (isEndless ? 1 : 0) > 0;
    const othersUpper = partsUpper - (isEndless ? 0 : (upper[part] ?? 0));
    const least = isOpen || othersEndless ? 0 : wholeLower - othersUpper;
    const most = wholeUpper - (partsLower - (lower[part] ?? 0));
    if (narrowTo(intervals, relation, part, least, most, guard)) narrowed.push(part);
  }
}

const everything: Guard = () => true;

function narrowTo(
  { lower, upper, lowerBy, upperBy }: Intervals,
  relation: number,
  cell: number,
  least: number,
  most: number,
  guard: Guard,
): boolean {
  const isHigher = least > (lower[cell] ?? 0);
  const isLower = most < (upper[cell] ?? 0);
  if ((isHigher || isLower) && !guard(relation, cell, least, most)) return false;
  if (isHigher) {
    lower[cell] = least;
    lowerBy[cell] = relation;
  }
  if (isLower) {
    upper[cell] = most;
    upperBy[cell] = relation;
  }
  return isHigher || isLower;
}
