import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { markOf } from '../contract/comparison-style.ts';
import { formatInUnit } from '../contract/format-figure.ts';
import { secondaryTextColour, textColour } from '../contract/palette.ts';
import { type BarColumn, shortenName } from './bar-column.ts';
import type { BarRow } from './choose-rows.ts';
import { type Bar, type Drawing, emptyDrawing } from './comparison-drawing.ts';
import type { Mark, Stroke, TextLine } from './figure.ts';
import { wrapText } from './measure-text.ts';

const barColour = '#C9D3DC';

/** Of an area that is marked; its name is bold too. */
const highlightColour = '#6BACE6';

/** Where one row of a column stands. */
export interface RowPlace {
  readonly column: BarColumn;
  readonly start: number;
  readonly x: (value: number) => number;
  readonly middle: number;
}

/** A row: an area with its name, value, bar, limits and mark; or words over the width of the column. */
export function layBarRow(row: BarRow<ComparisonRow>, answer: ComparisonAnswer, place: RowPlace): Drawing {
  const { column, middle } = place;
  const { text: textSize, row: rowHeight } = column.size;
  const look = { size: textSize, y: middle + textSize * 0.36, anchor: 'start' as const };
  if (row.kind !== 'area') {
    const isHeading = row.kind === 'heading';
    const words = wrapText(row.words, column.right - column.left, textSize, isHeading ? 600 : 400)[0] ?? '';
    const text: TextLine = {
      ...look,
      text: words,
      x: column.left,
      weight: isHeading ? 600 : 400,
      colour: isHeading ? textColour : secondaryTextColour,
    };
    const band = {
      left: column.left,
      right: column.right,
      top: middle - rowHeight / 2,
      bottom: middle + rowHeight / 2,
    };
    const bars = [{ ...band, key: row.words, colour: '#FFFFFF' }];
    return { ...emptyDrawing, bars, texts: [text], bottom: middle + rowHeight / 2 };
  }
  const isMarked = answer.question.highlight.includes(row.area.area.code);
  const weight = isMarked ? 700 : 400;
  const name: TextLine = {
    ...look,
    text: shortenName(row.area.area.name, column.names, textSize, weight),
    x: column.left,
    weight,
    colour: textColour,
  };
  const value: TextLine = {
    ...look,
    text: writeValue(row.area, answer),
    x: place.start - 4,
    anchor: 'end',
    weight: 400,
    colour: textColour,
  };
  return {
    ...emptyDrawing,
    texts: [name, value],
    bars: [{ ...barOf(row.area, place), colour: isMarked ? highlightColour : barColour }],
    strokes: limitsOf(row.area, place),
    marks: [markAt(row.area, answer, place)],
    bottom: middle + rowHeight / 2,
  };
}

/** The value as it stands before the bar. */
export const writeValue = (
  { measure }: ComparisonRow,
  { indicator }: Pick<ComparisonAnswer, 'indicator'>,
): string => formatInUnit(measure.value ?? 0, indicator.unit);

function barOf({ area, measure }: ComparisonRow, { x, middle, column }: RowPlace): Omit<Bar, 'colour'> {
  const half = column.size.row * 0.36;
  const [from, to] = [x(0), x(measure.value ?? 0)];
  return {
    key: area.code,
    left: Math.min(from, to),
    right: Math.max(from, to),
    top: middle - half,
    bottom: middle + half,
  };
}

function limitsOf({ measure }: ComparisonRow, { x, middle }: RowPlace): Stroke[] {
  const { lower95, upper95 } = measure;
  if (lower95 === null || upper95 === null) return [];
  return [{ from: [x(lower95), middle], to: [x(upper95), middle], colour: textColour, dash: null }];
}

function markAt(
  { measure, comparison }: ComparisonRow,
  { question }: ComparisonAnswer,
  { x, middle, column }: RowPlace,
): Mark {
  return {
    radius: column.size.text * 0.28,
    ...markOf(comparison, question.method),
    x: x(measure.value ?? 0),
    y: middle,
  };
}
