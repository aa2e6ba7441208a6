import type { Entry, NeighbourList, SetNeighbour } from '../../observation/entry.ts';
import type { RuleName } from '../rules.ts';

/** One row of a set: an area and one of its neighbours. */
export type NeighbourRow = Omit<NeighbourList, 'neighbours'> & SetNeighbour;

/** Why a row is not taken: it contradicts an earlier one, and under which header, or says the same again. */
export interface NeighbourFault {
  readonly rule: Extract<RuleName, 'neighbour-listed-twice' | 'set-of-two-dates' | 'row-repeated'>;
  readonly header: string;
  readonly said: string;
}

interface Gathered {
  readonly list: Omit<NeighbourList, 'neighbours'>;
  readonly neighbours: Map<string, SetNeighbour>;
  readonly line: number;
}

/**
 * Brings the rows of published sets together, a list an area and set, in the order in which areas first stand in the
 * file. A row that says again what an earlier one said, or contradicts it, is not taken; the fault says why.
 */
export function gatherNeighbours(): {
  take(row: NeighbourRow, line: number): NeighbourFault | null;
  list(): Entry<'neighbours'>[];
} {
  const gathered = new Map<string, Gathered>();
  const sets = new Map<string, NeighbourRow>();
  return {
    take(row, line) {
      const first = sets.get(setKey(row.set)) ?? row;
      sets.set(setKey(row.set), first);
      const otherDate = findOtherDate(first, row);
      if (otherDate) return otherDate;
      const { area, published, source, code, rank, distance, closeness } = row;
      const key = `${setKey(row.set)}|${area}`;
      const known = gathered.get(key) ?? {
        list: { area, set: first.set, published, source },
        neighbours: new Map<string, SetNeighbour>(),
        line,
      };
      gathered.set(key, known);
      const earlier = known.neighbours.get(code);
      if (earlier) return compareWith(earlier, row);
      known.neighbours.set(code, { code, rank, distance, closeness });
      return null;
    },
    list: () =>
      [...gathered].map(([key, { list, neighbours, line }]) => ({
        kind: 'neighbours',
        key,
        body: { ...list, neighbours: [...neighbours.values()].sort(byRank) },
        line,
      })),
  };
}

/** Case and spaces do not make another set. */
const setKey = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

function findOtherDate(first: NeighbourRow, row: NeighbourRow): NeighbourFault | null {
  if (row.published !== first.published) {
    return {
      rule: 'set-of-two-dates',
      header: 'published',
      said: `${row.set}: ${first.published} and ${row.published}`,
    };
  }
  if (row.source === first.source) return null;
  const said = `${row.set}: ${first.source ?? 'no source'} and ${row.source ?? 'no source'}`;
  return { rule: 'set-of-two-dates', header: 'source', said };
}

function compareWith(earlier: SetNeighbour, row: NeighbourRow): NeighbourFault {
  const isSame =
    earlier.rank === row.rank && earlier.distance === row.distance && earlier.closeness === row.closeness;
  const header = 'neighbour_code';
  if (isSame) return { rule: 'row-repeated', header, said: `${row.code} for ${row.area}` };
  const said = `${row.code} for ${row.area} with the ranks ${earlier.rank} and ${row.rank}`;
  return { rule: 'neighbour-listed-twice', header, said };
}

const byRank = (one: SetNeighbour, other: SetNeighbour): number =>
  one.rank - other.rank || one.code.localeCompare(other.code);
