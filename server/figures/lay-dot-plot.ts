import { scaleLinear } from 'd3-scale';
import { comparisonMark, comparisonWords } from '../contract/comparison-words.ts';
import type { InequalityAnswer } from '../contract/inequality.ts';
import { type GroupDot, keyOfDots, toGroupDots } from '../contract/inequality-plot.ts';
import { benchmarkColour, benchmarkDash, secondaryTextColour, seriesColours } from '../contract/palette.ts';
import type { SeriesStyle } from '../contract/series-style.ts';
import { valueAxis } from '../contract/value-axis.ts';
import type { Box, Mark, Plot, PlottedLine, Stroke, TextLine } from './figure.ts';
import { axisTextSize, plotInset, type Scales } from './lay-plot.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { gridLines, layTicks, tickColumn } from './trend-axis.ts';

/** Where a plot may stand. */
export interface PlotPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const keySize = 7.5;
const keyRoom = 24;

const limitsStyle: SeriesStyle = {
  emphasis: 'focus',
  colour: secondaryTextColour,
  dash: null,
  marker: null,
};
const lineStyle: SeriesStyle = { ...limitsStyle, colour: seriesColours[0] };

/** The groups as marks with their 95% limits, the line through them and the area as a whole as a line across. */
export function layDotPlot(answer: InequalityAnswer, place: PlotPlace): { plots: Plot[]; bottom: number } {
  const dots = toGroupDots(answer);
  const axis = axisOf(answer, dots);
  const key = layKey(answer, dots, place);
  const box: Box = {
    left: place.left + tickColumn(axis),
    top: key.bottom + 6,
    right: place.left + place.width,
    bottom: key.bottom + 6 + heightOfPlot(place.width),
  };
  const y = scaleLinear([axis.from, axis.to], [box.bottom, box.top]);
  const x = scaleLinear([0, 1], [box.left + plotInset, box.right - plotInset]);
  const scales: Scales = { x: () => box.left, y };
  const labels = layGroupLabels(dots, box, x);
  const plot: Plot = {
    box,
    gridLines: gridLines(axis, scales),
    lines: [layLimits(dots, x, y), ...layFitted(answer, x, y)],
    strokes: [...acrossAt(answer, box, y), ...labels.strokes],
    marks: dots.flatMap((dot) => (dot.value === null ? [] : [markOf(dot, x(dot.place), y(dot.value))])),
    texts: [...layTicks(axis, box, scales), ...labels.texts],
  };
  return { plots: [key.plot, plot], bottom: labels.bottom };
}

/** The height of both plots of a figure. */
export const heightOfPlot = (width: number): number => Math.min(Math.max(width * 0.6, 120), 160);

function axisOf({ whole, slopeIndex }: InequalityAnswer, dots: readonly GroupDot[]) {
  const line = slopeIndex ? [slopeIndex.line.mostDeprived, slopeIndex.line.leastDeprived] : [];
  const numbers = [
    ...dots.flatMap(({ value, lower95, upper95 }) => (value === null ? [] : [value, lower95, upper95])),
    ...line,
    whole?.value ?? null,
  ];
  return valueAxis(numbers.filter((number) => number !== null));
}

function layLimits(
  dots: readonly GroupDot[],
  x: (place: number) => number,
  y: (value: number) => number,
): PlottedLine {
  const bars = dots.flatMap(({ value, lower95, upper95, place }) =>
    value === null || lower95 === null || upper95 === null
      ? []
      : [{ x: x(place), lower: y(lower95), upper: y(upper95) }],
  );
  return { key: 'limits', style: limitsStyle, path: '', band: '', bars, markers: [] };
}

function layFitted(
  { slopeIndex }: InequalityAnswer,
  x: (place: number) => number,
  y: (value: number) => number,
): PlottedLine[] {
  if (slopeIndex === null) return [];
  const { mostDeprived, leastDeprived } = slopeIndex.line;
  const point = (place: number, value: number) => `${rounded(x(place))},${rounded(y(value))}`;
  const path = `M${point(0, mostDeprived)}L${point(1, leastDeprived)}`;
  return [{ key: 'slope-index', style: lineStyle, path, band: '', bars: [], markers: [] }];
}

function acrossAt({ whole }: InequalityAnswer, box: Box, y: (value: number) => number): Stroke[] {
  const value = whole?.value ?? null;
  if (value === null) return [];
  return [
    { from: [box.left, y(value)], to: [box.right, y(value)], colour: benchmarkColour, dash: benchmarkDash },
  ];
}

function markOf({ comparison }: GroupDot, x: number, y: number): Mark {
  return { ...(comparisonMark(comparison) ?? { shape: 'circle', colour: benchmarkColour }), x, y };
}

/** Below the plot: symbols of missing values, the numbers of the groups, and the ends in words. */
function layGroupLabels(
  dots: readonly GroupDot[],
  box: Box,
  x: (place: number) => number,
): { texts: TextLine[]; strokes: Stroke[]; bottom: number } {
  const hasSymbols = dots.some(({ symbol }) => symbol !== null);
  const numbers = box.bottom + (hasSymbols ? heightOfLines(1, axisTextSize) : 0) + 3;
  const isNumbered = dots.some(({ key }) => /^\d+$/.test(key));
  const [first, last] = [dots.at(0), dots.at(-1)];
  const row = numbers + heightOfLines(1, axisTextSize);
  const texts = [
    ...dots.flatMap((dot) =>
      dot.symbol ? [axisText(dot.symbol, x(dot.place), box.bottom + 3 + axisTextSize)] : [],
    ),
    ...dots.map((dot) =>
      axisText(isNumbered ? dot.key : dot.shortLabel, x(dot.place), numbers + axisTextSize),
    ),
    ...(isNumbered && first && last
      ? [
          axisText(first.shortLabel, box.left, row + axisTextSize, 'start'),
          axisText(last.shortLabel, box.right, row + axisTextSize, 'end'),
        ]
      : []),
  ];
  const strokes = dots.map(
    ({ place }): Stroke => ({
      from: [x(place), box.bottom],
      to: [x(place), box.bottom + 2.5],
      colour: secondaryTextColour,
      dash: null,
    }),
  );
  return { texts, strokes, bottom: (isNumbered ? row : numbers) + heightOfLines(1, axisTextSize) };
}

function axisText(text: string, x: number, y: number, anchor: TextLine['anchor'] = 'middle'): TextLine {
  return { text, x, y, size: axisTextSize, weight: 400, colour: secondaryTextColour, anchor };
}

/** What the line through the groups, the line across and the marks mean. */
function layKey(
  answer: InequalityAnswer,
  dots: readonly GroupDot[],
  { left, top, width }: PlotPlace,
): { plot: Plot; bottom: number } {
  const { whole, line } = keyOfDots(answer);
  const compared = [...new Set(dots.map(({ comparison }) => comparison))].filter(
    (comparison) => comparison !== 'not-compared',
  );
  const rows = [
    ...(line === null ? [] : [{ text: line, stroke: { colour: lineStyle.colour, dash: null }, mark: null }]),
    ...(whole === null
      ? []
      : [{ text: whole, stroke: { colour: benchmarkColour, dash: benchmarkDash }, mark: null }]),
    ...compared.map((comparison) => ({
      text: comparisonWords(comparison, answer.area.name),
      stroke: null,
      mark: comparisonMark(comparison),
    })),
  ];
  const strokes: Stroke[] = [];
  const marks: Mark[] = [];
  const texts: TextLine[] = [];
  let next = top;
  for (const { text, stroke, mark } of rows) {
    const laid = layText({ text, left: left + keyRoom, top: next, width: width - keyRoom, size: keySize });
    const middle = next + heightOfLines(1, keySize) / 2;
    if (stroke) strokes.push({ from: [left, middle], to: [left + keyRoom - 5, middle], ...stroke });
    if (mark) marks.push({ ...mark, x: left + (keyRoom - 5) / 2, y: middle });
    texts.push(...laid.lines);
    next = laid.bottom + 1;
  }
  const box = { left, top, right: left, bottom: top };
  return { plot: { box, gridLines: [], lines: [], strokes, marks, texts }, bottom: next };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
