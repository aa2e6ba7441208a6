/**
 * Turns rows of casualty and collision files into figures: rows are gathered as they come, in whatever order the files
 * come, and joined, counted and sent on when the last file has ended. Nothing here is kept longer than the reading.
 */
import type { ReadingContext } from '../layout.ts';
import { CasualtyList } from './casualty-list.ts';
import { CollisionList } from './collision-list.ts';

/** Everything that the files of one extract said. */
export interface Stats19Records {
  readonly collisions: CollisionList;
  readonly casualties: CasualtyList;
  /** Rows by the kind of file that they stood in. */
  readonly rows: { collision: number; casualty: number; vehicle: number };
  /** Whether the casualties came with their areas, so that no collision file is needed. */
  arePlaced: boolean;
  /** An index that is none of the department's, where there is one, and how many rows have such. */
  readonly foreign: { index: string | null; rows: number };
  /** How many collisions each month of a year had, January first. */
  readonly months: Map<number, number[]>;
}

const recordsByContext = new WeakMap<ReadingContext, Stats19Records>();

/** What was gathered of this extract so far. */
export function recordsOf(context: ReadingContext): Stats19Records {
  const known = recordsByContext.get(context);
  if (known) return known;
  const records: Stats19Records = {
    collisions: new CollisionList(),
    casualties: new CasualtyList(),
    rows: { collision: 0, casualty: 0, vehicle: 0 },
    arePlaced: false,
    foreign: { index: null, rows: 0 },
    months: new Map(),
  };
  recordsByContext.set(context, records);
  return records;
}
