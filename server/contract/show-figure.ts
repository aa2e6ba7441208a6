import { formatCount, formatRate } from './format-figure.ts';
import type { ShownTableAnswer } from './shown.ts';

/** How the figures of a column are shown; null where it holds words. */
export type FigureFormat = ShownTableAnswer['columns'][number]['format'];

/** A figure of a table as it is read on the screen, in documents and where a table is pasted: "102.0", "74,588". */
export function showFigure(figure: number, format: FigureFormat): string {
  if (format === 'whole') return formatCount(figure);
  if (format === 'one-decimal') return isHeadcount(figure) ? formatCount(figure) : formatRate(figure);
  return format === 'two-decimals' ? figure.toFixed(2) : String(figure);
}

/** Residents stand in one column with rates, which are never whole numbers of ten thousand and more. */
const isHeadcount = (figure: number): boolean => Number.isInteger(figure) && figure >= 10_000;
