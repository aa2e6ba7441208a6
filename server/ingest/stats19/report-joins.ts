import type { ReadingContext } from '../layout.ts';
import type { CasualtyRecord, RecordedAge } from './casualty-list.ts';
import { findCoveredParts } from './count-areas.ts';
import { isSurelyMany, isSurelyMost } from './is-surely-most.ts';
import type { Stats19Records } from './stats19-records.ts';

const ADULT = 18;

/** From 21 to 25; the one before it has children and adults. */
const FIRST_ADULT_BAND = 5;

/** Casualties that came with a collision file which has not their collision: an error where that is most of them. */
export function reportUnjoined(records: Stats19Records, { findings, sink }: ReadingContext): void {
  const { casualties, collisions } = records;
  let unjoined = 0;
  for (const _ of findUnjoined(records)) unjoined++;
  const isHopeless = unjoined * 2 > casualties.length || isPartLost(records);
  for (const { collision, line } of findUnjoined(records)) {
    if (!isHopeless) {
      sink.leaveOut('casualty-without-collision', { line, said: collisions.text(collision) });
      continue;
    }
    const said = `${unjoined} of ${casualties.length}, the first of collision ${collisions.text(collision)}`;
    findings.add('casualties-do-not-join', { line: null, said });
    return;
  }
}

/** Whether more than a quarter of the casualties of a year and force have no collision, where others of it have. */
function isPartLost({ casualties, collisions }: Stats19Records): boolean {
  const parts = new Map<number, { rows: number; unjoined: number }>();
  for (let at = 0; at < casualties.length; at++) {
    const { collision } = casualties.get(at);
    const part = parts.get(collisions.part(collision)) ?? { rows: 0, unjoined: 0 };
    parts.set(collisions.part(collision), part);
    part.rows++;
    if (!collisions.isPlaced(collision)) part.unjoined++;
  }
  return [...parts.values()].some(({ rows, unjoined }) => unjoined < rows && isSurelyMany(unjoined, rows));
}

/** One by one, since of millions of casualties there may be half. */
function* findUnjoined({ casualties, collisions }: Stats19Records): Generator<CasualtyRecord> {
  for (let at = 0; at < casualties.length; at++) {
    const casualty = casualties.get(at);
    if (!collisions.isPlaced(casualty.collision)) yield casualty;
  }
}

/**
 * Collisions with another number of casualties than their file states, where there are casualties of the part at all.
 * Each has one at least: where most have none, casualties are missing.
 */
export function reportStatedCasualties(records: Stats19Records, { findings }: ReadingContext): void {
  const { collisions } = records;
  const covered = findCoveredParts(records);
  let compared = 0;
  let empty = 0;
  for (let collision = 0; collision < collisions.length; collision++) {
    const stated = collisions.casualtiesStated(collision);
    const found = collisions.casualtiesFound(collision);
    if (!collisions.isPlaced(collision) || !covered.has(collisions.part(collision))) continue;
    compared++;
    if (found === 0) empty++;
    if (stated === null || stated === found) continue;
    const said = `${collisions.text(collision)} with ${found} for ${stated}`;
    findings.add('casualties-differ-from-stated', { line: collisions.line(collision), said });
  }
  // Casualties of children only are a fair selection: their figures are whole.
  if (isSurelyMost(empty, compared) && hasAdults(records)) {
    findings.add('casualties-incomplete', { line: null, said: `${empty} of ${compared}` });
  }
}

function hasAdults({ casualties }: Stats19Records): boolean {
  for (let at = 0; at < casualties.length; at++) {
    if (isAdult(casualties.get(at).age)) return true;
  }
  return false;
}

function isAdult(age: RecordedAge): boolean {
  if (age.kind === 'band') return age.band >= FIRST_ADULT_BAND;
  return age.kind === 'years' && age.years >= ADULT;
}

/** Years of a police force of which no casualty came with their collisions. */
export function reportCollisionsWithoutCasualties(
  records: Stats19Records,
  { findings }: ReadingContext,
): void {
  const uncovered = countUncovered(records);
  if (uncovered.size === 0) return;
  const said = [...uncovered].map(([year, collisions]) => `${collisions} collisions of ${year}`).join(', ');
  findings.add('collisions-without-casualties', { said }, sum(uncovered));
}

/** Collisions that came alone and of whose years and forces no casualty is held. */
export function reportWantedCasualties(records: Stats19Records, { findings }: ReadingContext): void {
  const uncovered = countUncovered(records);
  if (uncovered.size === 0) return;
  const said = `the casualty file of ${[...uncovered.keys()].join(', ')}`;
  findings.add('casualties-wanted', { said }, sum(uncovered));
}

/** Casualties that came alone and whose collisions are not held. */
export function reportWantedCollisions(records: Stats19Records, { findings }: ReadingContext): void {
  const waiting = new Map<number, number>();
  for (const { collision } of findUnjoined(records)) addOne(waiting, records.collisions.year(collision));
  if (waiting.size === 0) return;
  const years = [...waiting.keys()].sort((one, other) => one - other);
  findings.add('collisions-wanted', { said: `the collision file of ${years.join(', ')}` }, sum(waiting));
}

/** Placed collisions, by year, of parts of the record of which there is no casualty. */
function countUncovered(records: Stats19Records): Map<number, number> {
  const { collisions } = records;
  const covered = findCoveredParts(records);
  const uncovered = new Map<number, number>();
  for (let collision = 0; collision < collisions.length; collision++) {
    const isPlaced = collisions.area(collision) !== null;
    if (isPlaced && !covered.has(collisions.part(collision))) addOne(uncovered, collisions.year(collision));
  }
  return new Map([...uncovered].sort(([one], [other]) => one - other));
}

function addOne(counts: Map<number, number>, year: number): void {
  counts.set(year, (counts.get(year) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
