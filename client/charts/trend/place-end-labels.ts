import { placeLabels } from '../../../server/contract/place-labels.ts';
import type { MeasureText, TextLook } from './measure-text.ts';
import type { TrendLine } from './to-trend-series.ts';

/** The words of a label, a line each; lengths in pixels. */
export interface BrokenLabel {
  readonly words: readonly string[];
  /** Whether a word was too wide for the column and lost its end: then a key must give the full name. */
  readonly isCut: boolean;
}

/** A label at the end of a line, placed so that it covers no other; lengths in pixels. */
export interface EndLabel extends BrokenLabel {
  readonly line: TrendLine;
  /** Where the line ends and where the label stands. */
  readonly from: number;
  readonly centre: number;
}

export const labelFontSize = 14;
export const labelLineHeight = 17;

/** Shares of the chart's width: what labels take when they can be broken, and at most for the sake of a long word. */
const usualShare = 0.28;
const greatestShare = 0.4;

/** Grey lines are named in plain type, the others in bold. */
export const lookOfLabel = ({ style }: TrendLine): TextLook => ({
  size: labelFontSize,
  weight: style.emphasis === 'context' ? 400 : 700,
});

/** Breaks the labels to the width of their column and moves them apart between `top` and `bottom`. */
export function placeEndLabels(
  lines: readonly TrendLine[],
  yOf: (value: number) => number,
  column: { readonly width: number; readonly top: number; readonly bottom: number },
  measure: MeasureText,
): EndLabel[] {
  const labels = lines.map((line) => ({
    line,
    ...breakLabel(line, column.width, measure),
    from: yOf(line.latest.value),
  }));
  const wanted = labels.map(({ words, from }) => ({
    centre: from,
    height: words.length * labelLineHeight + 2,
  }));
  const centres = placeLabels(wanted, column.top, column.bottom);
  return labels.map((label, at) => ({ ...label, centre: centres[at] ?? label.from }));
}

/** Width of the column of labels: as wide as they wish, within the share of the chart that is theirs. */
export function columnWidth(lines: readonly TrendLine[], chartWidth: number, measure: MeasureText): number {
  const widest = (textsOf: (line: TrendLine) => readonly string[]) =>
    Math.max(0, ...lines.flatMap((line) => textsOf(line).map((text) => measure(text, lookOfLabel(line)))));
  const wished = widest(({ label }) => [label]);
  const longestWord = widest(({ label }) => label.split(' '));
  const usual = Math.min(wished, chartWidth * usualShare);
  return Math.ceil(Math.min(Math.max(usual, longestWord), chartWidth * greatestShare));
}

/** Height that the labels need together, in pixels. */
export const neededHeight = (lines: readonly TrendLine[], width: number, measure: MeasureText): number =>
  lines.reduce((sum, line) => sum + breakLabel(line, width, measure).words.length * labelLineHeight + 2, 0);

/** Breaks a label at spaces into lines no wider than the width; a word that is wider ends with an ellipsis. */
export function breakLabel(line: TrendLine, width: number, measure: MeasureText): BrokenLabel {
  const fits = (text: string) => measure(text, lookOfLabel(line)) <= width;
  const given = line.label.split(' ');
  const words: string[] = [];
  for (const word of given.map((each) => shorten(each, fits))) {
    const longer = `${words.at(-1)} ${word}`;
    if (words.length > 0 && fits(longer)) words[words.length - 1] = longer;
    else words.push(word);
  }
  return { words, isCut: !given.every(fits) };
}

function shorten(word: string, fits: (text: string) => boolean): string {
  if (fits(word)) return word;
  const letters = [...word];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
