import { placeLabels } from '../../../server/contract/place-labels.ts';
import type { TrendLine } from './to-trend-series.ts';

/** A label at the end of a line, placed so that it covers no other; lengths in pixels. */
export interface EndLabel {
  readonly line: TrendLine;
  readonly words: readonly string[];
  /** Where the line ends and where the label stands. */
  readonly from: number;
  readonly centre: number;
}

export const labelFontSize = 14;
export const labelLineHeight = 17;

/** Arial's letters are half as wide as high on average; names with many wide letters still fit with this. */
const widthOfLetter = labelFontSize * 0.56;

/** Breaks the labels to the width of their column and moves them apart between `top` and `bottom`. */
export function placeEndLabels(
  lines: readonly TrendLine[],
  yOf: (value: number) => number,
  column: { readonly width: number; readonly top: number; readonly bottom: number },
): EndLabel[] {
  const labels = lines.map((line) => ({
    line,
    words: breakLabel(line.label, column.width),
    from: yOf(line.latest.value),
  }));
  const wanted = labels.map(({ words, from }) => ({
    centre: from,
    height: words.length * labelLineHeight + 2,
  }));
  const centres = placeLabels(wanted, column.top, column.bottom);
  return labels.map((label, at) => ({ ...label, centre: centres[at] ?? label.from }));
}

/** Width that the widest label would like, in pixels. */
export const wishedWidth = (lines: readonly TrendLine[]): number =>
  Math.max(0, ...lines.map(({ label }) => label.length * widthOfLetter));

/** Height that the labels need together, in pixels. */
export const neededHeight = (lines: readonly TrendLine[], width: number): number =>
  lines.reduce((sum, { label }) => sum + breakLabel(label, width).length * labelLineHeight + 2, 0);

/** Breaks a label at spaces into lines of about the given width. */
export function breakLabel(label: string, width: number): string[] {
  const letters = Math.max(8, Math.floor(width / widthOfLetter));
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
