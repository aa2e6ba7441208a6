import { erasOfPlot } from '../contract/eras-of-plot.ts';
import { contextColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import { periodKey } from '../contract/period-axis.ts';
import { placeLabels } from '../contract/place-labels.ts';
import type { TrendAnswer } from '../contract/trend.ts';
import { labelWithLatest, latestPoint } from '../contract/trend-words.ts';
import type { DrawnView } from './drawn-view.ts';
import type { Box, Plot, Stroke, TextLine } from './figure.ts';
import { heightOfEras, layEraBands } from './lay-era-bands.ts';
import { layEraKey } from './lay-era-key.ts';
import { layLine, layPeriodAxis, plotInset, type Scales, type StyledSeries, scalesOf } from './lay-plot.ts';
import { layTarget } from './lay-target.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';
import type { Paper } from './paper.ts';
import { gridLines, layTicks, sharedAxis, tickColumn } from './trend-axis.ts';

export interface LaidPlots {
  readonly plots: readonly Plot[];
  readonly bottom: number;
}

/** The words at the end of a line, broken to the width of the column, and the height of the point they belong to. */
interface EndLabel {
  readonly styled: StyledSeries;
  readonly lines: readonly TextLine[];
  readonly height: number;
  readonly period: string;
  readonly value: number;
}

const labelSize = 8;
const leaderLength = 12;
const markerRoom = 10;

/** The least height of a plot, in points: that of one in a document, where two shall stand on a page. */
const leastHeight = 150;

/** All series in one plot, each named at the end of its line; the plot is as high as its labels need. */
export function laySinglePlot(
  styled: readonly StyledSeries[],
  answer: TrendAnswer,
  view: DrawnView,
  place: { readonly top: number; readonly width: number; readonly paper: Paper },
): LaidPlots {
  const axis = sharedAxis(styled, view.limits, view);
  const labels = endLabels(styled, answer, labelWidth(styled, place.width));
  const labelColumn = leaderLength + markerRoom + Math.max(0, ...labels.flatMap(widths));
  const bands = erasOfPlot(answer, answer.periods);
  const top = place.top + heightOfEras(bands);
  const box: Box = {
    left: tickColumn(axis),
    top,
    right: place.width - labelColumn,
    bottom: top + plotHeight(place, labels),
  };
  const scales = scalesOf(box, answer.periods, axis);
  const ends = layEndLabels(labels, box, scales);
  const all = styled.map(({ series }) => series);
  const periods = layPeriodAxis(box, answer.periods, all, scales, [0, place.width]);
  const above = layEraBands(bands, box, answer.periods, scales);
  const key = layEraKey(bands.rows, { below: periods.bottom, width: place.width });
  const target = layTarget(view.target, box, scales);
  const plot: Plot = {
    box,
    eras: above.eras,
    gridLines: gridLines(axis, scales),
    lines: inDrawingOrder(styled).map((one) => layLine(one, answer.periods, scales, view.limits)),
    strokes: [...target.strokes, ...ends.strokes, ...periods.strokes],
    marks: ends.marks,
    texts: [...above.texts, ...layTicks(axis, box, scales), ...periods.texts, ...ends.texts, ...target.texts],
  };
  return { plots: [plot, ...key.plots], bottom: key.bottom };
}

/** Context below, then the benchmark, then the subject on top. */
export function inDrawingOrder(styled: readonly StyledSeries[]): StyledSeries[] {
  const layers = ['context', 'benchmark', 'focus'] as const;
  return layers.flatMap((layer) => styled.filter(({ style }) => style.emphasis === layer));
}

function endLabels(styled: readonly StyledSeries[], answer: TrendAnswer, width: number): EndLabel[] {
  return styled.flatMap((one) => {
    const point = latestPoint(one.series);
    if (!point || point.value === null) return [];
    const subject = one.style.emphasis !== 'context';
    const { lines } = layText({
      text: labelWithLatest(one.series, answer),
      left: 0,
      top: 0,
      width: width - leaderLength - markerRoom,
      size: labelSize,
      weight: subject ? 600 : 400,
      colour: subject ? textColour : secondaryTextColour,
    });
    const height = heightOfLines(lines.length, labelSize) + 1;
    return [{ styled: one, lines, height, period: periodKey(point.period), value: point.value }];
  });
}

function layEndLabels(
  labels: readonly EndLabel[],
  box: Box,
  scales: Scales,
): Pick<Plot, 'texts' | 'strokes' | 'marks'> {
  const wanted = labels.map(({ value, height }) => ({ centre: scales.y(value), height }));
  const centres = placeLabels(wanted, box.top - labelSize / 2, box.bottom + labelSize / 2);
  const laid = labels.map((label, at) => layEndLabel(label, centres[at] ?? box.top, box, scales));
  return {
    texts: laid.flatMap(({ texts }) => texts),
    strokes: laid.flatMap(({ strokes }) => strokes),
    marks: laid.flatMap(({ marks }) => marks),
  };
}

function layEndLabel(
  { styled: { style }, lines, height, period, value }: EndLabel,
  centre: number,
  box: Box,
  scales: Scales,
): Pick<Plot, 'texts' | 'strokes' | 'marks'> {
  const left = box.right + leaderLength;
  const level = scales.y(value);
  const latest = box.right - plotInset;
  const top = centre - (height - 1) / 2;
  const swatch: Stroke = {
    from: [left, centre],
    to: [left + 8, centre],
    colour: style.colour,
    dash: style.dash && '3 2',
  };
  return {
    texts: lines.map((line) => ({ ...line, x: left + markerRoom, y: top + line.y })),
    strokes: [
      ...acrossGap(scales.x(period), latest, level),
      { from: [latest + 4, level], to: [left, centre], colour: style.colour, dash: style.dash && '2 2' },
      ...(style.marker ? [] : [swatch]),
    ],
    marks: style.marker ? [{ shape: style.marker, colour: style.colour, x: left + 4, y: centre }] : [],
  };
}

/** From a last value that is not of the latest period to the edge: dotted and grey, so that it is not read as data. */
function acrossGap(from: number, latest: number, level: number): Stroke[] {
  if (from >= latest) return [];
  return [{ from: [from + 4, level], to: [latest + 4, level], colour: contextColour, dash: '0.7 2' }];
}

/** A third of the figure, or what its longest word needs where the paper is narrow. */
function labelWidth(styled: readonly StyledSeries[], width: number): number {
  const words = styled.flatMap(({ series }) => series.label.split(/\s+/));
  const longest = Math.max(0, ...words.map((word) => measureText(word, labelSize, 600)));
  return Math.min(Math.max(width * 0.3, longest + leaderLength + markerRoom + 1), width * 0.45);
}

function widths({ lines }: EndLabel): number[] {
  return lines.map((line) => edgesOf(line)[1]);
}

function plotHeight(
  { width, paper }: { readonly width: number; readonly paper: Paper },
  labels: readonly EndLabel[],
): number {
  const usual = paper.isInDocument ? leastHeight : Math.min(Math.max(width * 0.44, leastHeight), 260);
  return Math.max(
    usual,
    labels.reduce((sum, { height }) => sum + height, 0),
  );
}
