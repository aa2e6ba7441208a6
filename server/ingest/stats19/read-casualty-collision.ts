import type { ReadingContext } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';
import { beginsWithYear } from './collision-index.ts';
import type { CellReader } from './read-code.ts';
import { openIndexReader, openPlaceReader, openYearReader } from './read-collision.ts';
import { recordsOf, type Stats19Records } from './stats19-records.ts';

/** Reads the number of the collision that a casualty's row speaks of; nothing where the row does not make sense. */
export function openCollisionReader(
  header: readonly string[],
  named: NamedColumns,
  context: ReadingContext,
): CellReader<number> {
  return hasArea(named)
    ? openPlacedReader(header, named, context)
    : openUnplacedReader(header, named, context);
}

/** Of a file in which somebody joined casualties and collisions: it says itself where each was. */
function openPlacedReader(
  header: readonly string[],
  named: NamedColumns,
  context: ReadingContext,
): CellReader<number> {
  const records = recordsOf(context);
  const { collisions } = records;
  const readIndex = openIndexReader(header, named, context);
  const readPlace = openPlaceReader(header, named, context);
  records.arePlaced = true;
  return (cells, line) => {
    const index = readIndex(cells, line);
    const place = index === undefined ? undefined : readPlace(cells, line, index);
    if (index === undefined || place === undefined) return undefined;
    const known = collisions.find(index);
    if (known < 0 || !collisions.isPlaced(known)) {
      collisions.place(index, place, line);
      if (place.area === null) context.findings.add('collision-area-unknown', { line, said: index });
      return collisions.find(index);
    }
    if (collisions.area(known) === place.area && collisions.year(known) === place.year) return known;
    const said = `${index} stands on line ${collisions.line(known)} too`;
    context.findings.add('collision-two-values', { line, said });
    return undefined;
  };
}

/** Of a casualty file as it is published: what it says of the collision is its index, and mostly its year. */
function openUnplacedReader(
  header: readonly string[],
  named: NamedColumns,
  context: ReadingContext,
): CellReader<number> {
  const records = recordsOf(context);
  const { collisions } = records;
  const readIndex = openIndexReader(header, named, context);
  const readYear = openYearReader(header, named, context);
  return (cells, line) => {
    const index = readIndex(cells, line);
    const year = index === undefined ? undefined : readYear(cells, line, index);
    if (index === undefined || year === undefined) return undefined;
    if (!beginsWithYear(index, year)) countForeign(records, index);
    const collision = collisions.add(index, year ?? 0, line);
    if (year === null || collisions.year(collision) === year) return collision;
    const said = `${index} is of ${year} here, of ${collisions.year(collision)} elsewhere`;
    context.findings.add('collision-year-disagrees', { line, said });
    return undefined;
  };
}

function hasArea({ found }: NamedColumns): boolean {
  return found.includes('local_authority_ons_district') || found.includes('local_authority_highway');
}

function countForeign({ foreign }: Stats19Records, index: string): void {
  // A copy: the cell is a window on the block that it was read from.
  foreign.index ??= Buffer.from(index).toString();
  foreign.rows++;
}
