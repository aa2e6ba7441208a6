import type { Cell } from '../table.ts';

const pointsOfLine = 15;

/** The tallest row that a workbook can have, in points. */
const tallest = 409;

/** A column's width counts digits; letters are narrower on average. */
const lettersPerUnit = 1.08;

/** How tall a row must be for the longest of its cells, in points; programs do not all find that out for themselves. */
export function rowHeight(cells: readonly Cell[], widths: readonly (number | null)[]): number {
  const lines = cells.map((cell, at) => linesOf(String(cell ?? ''), widths[at] ?? null));
  return Math.min(tallest, pointsOfLine * Math.max(1, ...lines));
}

/** Lines that a text takes in a column of this many characters; one where it does not break. */
function linesOf(text: string, width: number | null): number {
  if (width === null) return 1;
  let [lines, filled] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > width * lettersPerUnit) [lines, filled] = [lines + 1, 0];
    filled += length + (filled > 0 ? 1 : 0);
  }
  return lines;
}
