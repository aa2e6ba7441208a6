import Papa from 'papaparse';
import type { Layout } from './layout.ts';
import { nameColumns } from './name-columns.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/** Lines that are looked at to tell what separates the cells. */
const SNIFFED_LINES = 20;

/** How far a row looks like the header of a layout. */
export interface Likeness {
  readonly layout: Layout;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** What separates the cells, by the first lines of a file; a comma where they do not tell. */
export function detectDelimiter(text: string): string {
  const { meta } = Papa.parse(text, {
    preview: SNIFFED_LINES,
    skipEmptyLines: true,
    delimitersToGuess: DELIMITERS,
  });
  return DELIMITERS.includes(meta.delimiter) ? meta.delimiter : ',';
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

/** In words: what the row has of a layout and what it lacks. */
export function describeLikeness({ layout, found, missing }: Likeness): string {
  if (found.length === 0) return `nothing of ${layout.id}`;
  return `${found.length} columns of ${layout.id}, without ${missing.join(', ')}`;
}

function partFound({ layout, missing }: Likeness): number {
  const needed = layout.columns.filter(({ isNeeded }) => isNeeded).length;
  return 1 - missing.length / needed;
}
