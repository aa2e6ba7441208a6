import type { LayoutId } from '../observation/extract.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { Layout } from './layout.ts';
import { nameColumns } from './name-columns.ts';

const NEAREST_AT_MOST = 3;

/** One column alone makes a row like a layout only where it is half of what the layout needs. */
const HALF = 0.5;

/** Missing columns that are named; further ones are counted. */
const MISSING_NAMED = 6;

/** How far a row looks like the header of a layout. */
export interface Likeness {
  readonly layout: Layout;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** The layout whose every needed column is in this row; of several, the one with most columns in it; else null. */
export function detectLayout(row: readonly string[], layouts: readonly Layout[]): Layout | null {
  const [likest] = compareWithLayouts(row, layouts);
  return likest && likest.missing.length === 0 ? likest.layout : null;
}

/** Every layout, held against a row: whole ones first, then by how large a part of the needed columns it has. */
export function compareWithLayouts(row: readonly string[], layouts: readonly Layout[]): Likeness[] {
  const likenesses = layouts.map((layout): Likeness => {
    const { found, missing } = nameColumns(row, layout.columns);
    return { layout, found, missing };
  });
  return likenesses.toSorted(
    (one, other) => partFound(other) - partFound(one) || other.found.length - one.found.length,
  );
}

/** The layouts that a row is like, nearest first and at most three, each by the table of it that is nearest. */
export function findNearest(row: readonly string[], layouts: readonly Layout[]): Likeness[] {
  const like = compareWithLayouts(row, layouts).filter(
    (likeness) => likeness.found.length > 1 || partFound(likeness) >= HALF,
  );
  const nearestTables = like.filter(
    ({ layout }, at) => like.findIndex((other) => other.layout.id === layout.id) === at,
  );
  return nearestTables.slice(0, NEAREST_AT_MOST);
}

/** In words: what the row has of a layout and what it lacks. */
export function describeLikeness({ layout, found, missing }: Likeness): string {
  const columns = found.length === 1 ? '1 column' : `${found.length} columns`;
  if (missing.length === 0) return `all columns of ${nameOf(layout)}, but no row of figures below them`;
  const named = missing.slice(0, MISSING_NAMED).join(', ');
  const more = missing.length > MISSING_NAMED ? ` and ${missing.length - MISSING_NAMED} more` : '';
  return `${columns} of ${nameOf(layout)}, without ${named}${more}`;
}

/**
 * How sure it is that a header is a layout's. `wanted` is the layout that the user named, or `auto`; `layouts` are all
 * that the header could have been.
 */
export function recogniseLayout(
  header: readonly string[],
  layout: Layout,
  layouts: readonly Layout[],
  wanted: LayoutId | 'auto',
): Recognition {
  const { id, table } = layout;
  if (wanted !== 'auto') return { layout: id, table, certainty: 'certain', because: 'the layout was named' };
  const others = compareWithLayouts(header, layouts).filter(
    (other) =>
      other.layout.id !== id && other.layout.headerKind === layout.headerKind && other.missing.length === 0,
  );
  const { indexOf } = nameColumns(header, layout.columns);
  const needed = layout.columns.filter(({ isNeeded }) => isNeeded).map((column) => column.header);
  const respelled = needed.filter((name) => header[indexOf(name)]?.trim() !== name);
  if (others.length > 0) {
    const names = others.map((other) => nameOf(other.layout)).join(' and ');
    return {
      layout: id,
      table,
      certainty: 'likely',
      because: `it has more columns of it than of ${names}, which fits too`,
    };
  }
  if (respelled.length === 0) {
    const because = `all ${needed.length} needed columns are there, spelled as its publisher spells them`;
    return { layout: id, table, certainty: 'certain', because };
  }
  const because = `all ${needed.length} needed columns are there, but ${respelled.length} of them ${respelled.length === 1 ? 'is' : 'are'} spelled in another way`;
  return { layout: id, table, certainty: 'likely', because };
}

function nameOf({ id, table }: Layout): string {
  return table === null ? id : `${id} (${table})`;
}

function partFound({ layout, missing }: Likeness): number {
  const needed = layout.columns.filter(({ isNeeded }) => isNeeded).length;
  return 1 - missing.length / needed;
}
