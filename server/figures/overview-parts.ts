import type { ColumnGroup } from '../contract/overview-words.ts';

/** A column narrower than this, in points, has no room for the words of its head. */
const leastColumnWidth = 54;

/**
 * The columns of an overview in tables that fit on paper, one below the other: groups stay together where they can, and
 * every table has columns of the same width.
 */
export function intoTables(
  groups: readonly ColumnGroup[],
  width: number,
): { readonly tables: readonly ColumnGroup[][]; readonly columnWidth: number } {
  const most = Math.max(1, Math.floor(width / leastColumnWidth));
  const tables: ColumnGroup[][] = [];
  for (const part of groups.flatMap((group) => cut(group, most))) {
    const last = tables.at(-1);
    if (last && countColumns(last) + part.columns.length <= most) last.push(part);
    else tables.push([part]);
  }
  const widest = Math.max(1, ...tables.map(countColumns));
  return { tables, columnWidth: width / widest };
}

const countColumns = (parts: readonly ColumnGroup[]): number =>
  parts.reduce((sum, { columns }) => sum + columns.length, 0);

/** A group of more columns than a table has room for, in pieces of nearly the same width. */
function cut(group: ColumnGroup, most: number): ColumnGroup[] {
  const pieces = Math.ceil(group.columns.length / most);
  const size = Math.ceil(group.columns.length / pieces);
  return Array.from({ length: pieces }, (_, place) => ({
    ...group,
    key: `${group.key} ${place}`,
    columns: group.columns.slice(place * size, (place + 1) * size),
  }));
}
