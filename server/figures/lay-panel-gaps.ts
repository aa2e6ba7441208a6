import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { gapsOf, placeSymbols } from '../contract/area-trends-gaps.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { periodKey } from '../contract/period-axis.ts';
import type { Box, Stroke, TextLine } from './figure.ts';
import type { Scales } from './lay-plot.ts';
import { heightOfLines } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const symbolSize = 6.5;
const strokeLength = 2.5;

/** Room for symbols below a plot. */
export const gapRoom = strokeLength + heightOfLines(1, symbolSize);

/** Below the plot of an area a stroke for each period without a value, and the symbol of each gap. */
export function layPanelGaps(
  panel: AreaTrend,
  { periods }: AreaTrendsAnswer,
  box: Box,
  scales: Scales,
): { readonly strokes: Stroke[]; readonly texts: TextLine[] } {
  const gaps = gapsOf(panel, periods);
  const xOf = (place: number) =>
    scales.x(
      periods
        .slice(place, place + 1)
        .map(periodKey)
        .join(''),
    );
  const symbols = placeSymbols(gaps, {
    ...{ xOf, from: box.left, to: box.right },
    widthOf: (symbol) => measureText(symbol, symbolSize, 400),
  });
  const places = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return {
    strokes: places.map((place) => ({
      from: [xOf(place), box.bottom],
      to: [xOf(place), box.bottom + strokeLength],
      colour: secondaryTextColour,
      dash: null,
    })),
    texts: symbols.map(({ symbol, x }) => ({
      text: symbol,
      ...{ x, y: box.bottom + strokeLength + symbolSize, size: symbolSize, weight: 400 },
      colour: secondaryTextColour,
      anchor: 'middle',
    })),
  };
}
