import type { SpreadColumn } from '../contract/distribution-plot.ts';
import { secondaryTextColour, textColour } from '../contract/palette.ts';
import { choosePeriodTicks } from '../contract/period-axis.ts';
import { emptySpread, type SpreadDrawing } from './distribution-drawing.ts';
import type { Box, Mark, TextLine } from './figure.ts';
import { axisTextSize, type Scales } from './lay-plot.ts';
import { heightOfLines } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const symbolSize = 7;
const markRow = 8;
const tickLength = 2.5;

/** Below the plot: a stroke for each period, symbols of missing values, the mark of the period chosen, and the labels. */
export function laySpreadAxis(
  columns: readonly SpreadColumn[],
  box: Box,
  scales: Scales,
  width: number,
): SpreadDrawing {
  const rows = Math.max(0, ...columns.map(({ symbols }) => symbols.length));
  const symbolsBottom = box.bottom + tickLength + heightOfLines(rows, symbolSize);
  const marks = columns.flatMap(({ key, isMarked }): Mark[] =>
    isMarked
      ? [
          {
            shape: 'triangle',
            colour: textColour,
            x: scales.x(key),
            y: symbolsBottom + markRow / 2 + 0.5,
            radius: 2.8,
          },
        ]
      : [],
  );
  const top = symbolsBottom + (marks.length > 0 ? markRow : 0) + 1;
  const ticks = choosePeriodTicks({
    labels: columns.map(({ label }) => label),
    positions: columns.map(({ key }) => scales.x(key)),
    from: 0,
    to: width,
    gap: 5,
    widthOf: (label) => measureText(label, axisTextSize, 600),
  });
  const text = (words: string, x: number, y: number, size: number, isMarked = false): TextLine => ({
    text: words,
    x,
    y,
    size,
    weight: isMarked ? 600 : 400,
    colour: isMarked ? textColour : secondaryTextColour,
    anchor: 'middle',
  });
  return {
    ...emptySpread,
    strokes: columns.map(({ key }) => ({
      from: [scales.x(key), box.bottom],
      to: [scales.x(key), box.bottom + tickLength],
      colour: secondaryTextColour,
      dash: null,
    })),
    marks,
    texts: [
      ...layMissing(columns, box, scales, text),
      ...ticks.map(({ label, place, position }) =>
        text(label, position, top + axisTextSize, axisTextSize, columns[place]?.isMarked),
      ),
    ],
    bottom: top + heightOfLines(1, axisTextSize),
  };
}

/** Where symbols would touch, the note below says it alone. */
function layMissing(
  columns: readonly SpreadColumn[],
  box: Box,
  scales: Scales,
  text: (words: string, x: number, y: number, size: number) => TextLine,
): TextLine[] {
  const slot = (box.right - box.left) / Math.max(columns.length, 1);
  if (slot < measureText('[m]', symbolSize, 400) + 1) return [];
  return columns.flatMap(({ key, symbols }) =>
    symbols.map((symbol, row) =>
      text(
        symbol,
        scales.x(key),
        box.bottom + tickLength + heightOfLines(row, symbolSize) + symbolSize,
        symbolSize,
      ),
    ),
  );
}
