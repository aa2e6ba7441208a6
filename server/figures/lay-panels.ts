import { type ErasOfPlot, erasOfPanel } from '../contract/eras-of-plot.ts';
import { benchmarkColour, benchmarkDash } from '../contract/palette.ts';
import { panelStyle, type SeriesStyle } from '../contract/series-style.ts';
import type { TrendAnswer, TrendSeries } from '../contract/trend.ts';
import { benchmarkOf, labelWithLatest } from '../contract/trend-words.ts';
import type { ValueAxis } from '../contract/value-axis.ts';
import type { DrawnView } from './drawn-view.ts';
import type { Box, Plot } from './figure.ts';
import { heightOfEras, layEraBands } from './lay-era-bands.ts';
import { layEraKey } from './lay-era-key.ts';
import { layLine, layPeriodAxis, type StyledSeries, scalesOf } from './lay-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { layTarget } from './lay-target.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { gridLines, layTicks, sharedAxis, tickColumn } from './trend-axis.ts';

/** One panel: a series, with the benchmark that it is compared with beneath it. */
interface Panel {
  readonly styled: readonly StyledSeries[];
  readonly title: string;
  readonly eras: ErasOfPlot;
}

/** Where the panels of a row stand and how large they are. */
interface PanelRow {
  readonly top: number;
  readonly titleLines: number;
  /** Room for the bands of commissioners, the same in all so that plots stand level. */
  readonly bandHeight: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const titleSize = 8;
const gap = 18;

/** How far a label of the first or last period may pass the edge of its panel. */
const reachBeyond = 5;

/** A panel a series, all on one scale of value and time, so that they can be compared at a glance. */
export function layPanels(
  styled: readonly StyledSeries[],
  answer: TrendAnswer,
  view: DrawnView,
  place: { readonly top: number; readonly width: number },
): LaidPlots {
  const panels = panelsOf(styled, answer);
  const axis = sharedAxis(
    panels.flatMap((panel) => panel.styled),
    view.limits,
    view,
  );
  const columns = Math.min(panels.length, panels.length === 4 || place.width < 340 ? 2 : 3);
  const left = tickColumn(axis);
  const width = (place.width - left - gap * (columns - 1)) / columns;
  const key = layKey(styled, place.top, place.width);
  let top = key.bottom;
  const plots: Plot[] = [...key.plots];
  for (let first = 0; first < panels.length; first += columns) {
    const members = panels.slice(first, first + columns);
    const titleLines = Math.max(...members.map(({ title }) => layTitle(title, 0, 0, width).lines.length));
    const bandHeight = Math.max(...members.map(({ eras }) => heightOfEras(eras)));
    const row = {
      top,
      titleLines,
      bandHeight,
      left,
      width,
      height: Math.min(Math.max(width * 0.62, 62), 130),
    };
    const laid = members.map((panel, column) => layPanel(panel, column, row, axis, answer, view));
    plots.push(...laid.map(({ plot }) => plot));
    top = Math.max(...laid.map(({ bottom }) => bottom)) + 8;
  }
  const rows = panels.flatMap(({ eras }) => eras.rows);
  const bands = layEraKey(rows, { below: top - 8, width: place.width });
  return { plots: [...plots, ...bands.plots], bottom: bands.bottom };
}

function panelsOf(styled: readonly StyledSeries[], answer: TrendAnswer): Panel[] {
  const benchmarkStyle = styled.find(({ style }) => style.emphasis === 'benchmark')?.style;
  return styled
    .filter(({ series }) => series.role === 'area')
    .map(({ series }) => {
      const own: StyledSeries = { series, style: panelStyle };
      const benchmark = benchmarkOf(series, answer);
      return {
        title: labelWithLatest(series, answer),
        eras: erasOfPanel(answer, answer.periods, series),
        styled: benchmark && benchmarkStyle ? [withStyle(benchmark, benchmarkStyle), own] : [own],
      };
    });
}

function layPanel(
  { styled, title, eras }: Panel,
  column: number,
  row: PanelRow,
  axis: ValueAxis,
  answer: TrendAnswer,
  view: DrawnView,
): { plot: Plot; bottom: number } {
  const left = row.left + column * (row.width + gap);
  const top = row.top + heightOfLines(row.titleLines, titleSize) + 6 + row.bandHeight;
  const box: Box = { left, top, right: left + row.width, bottom: top + row.height };
  const scales = scalesOf(box, answer.periods, axis);
  const all = styled.map(({ series }) => series);
  const reach: readonly [number, number] = [left - reachBeyond, box.right + reachBeyond];
  const periods = layPeriodAxis(box, answer.periods, all, scales, reach);
  const above = layEraBands(eras, box, answer.periods, scales);
  const target = layTarget(view.target, box, scales);
  const plot: Plot = {
    box,
    eras: above.eras,
    gridLines: gridLines(axis, scales),
    lines: styled.map((one) => layLine(one, answer.periods, scales, view.limits)),
    strokes: [...target.strokes, ...periods.strokes],
    marks: [],
    texts: [
      ...layTitle(title, left, row.top, row.width).lines,
      ...(column === 0 ? layTicks(axis, box, scales) : []),
      ...periods.texts,
      ...above.texts,
      ...target.texts,
    ],
  };
  return { plot, bottom: periods.bottom };
}

/** What the dashed line of every panel is, since it is not named in each. */
function layKey(styled: readonly StyledSeries[], top: number, width: number): LaidPlots {
  const names = new Set(
    styled.filter(({ series }) => series.role === 'benchmark').map(({ series }) => series.area.name),
  );
  if (names.size === 0) return { plots: [], bottom: top };
  const { lines, bottom } = layText({
    text: `${[...names].join(', ')} (in every panel)`,
    left: 24,
    top,
    width: width - 24,
    size: titleSize,
  });
  const middle = top + titleSize * 0.7;
  const plot: Plot = {
    box: { left: 0, top, right: 0, bottom: top },
    gridLines: [],
    lines: [],
    strokes: [{ from: [0, middle], to: [20, middle], colour: benchmarkColour, dash: benchmarkDash }],
    marks: [],
    texts: lines,
  };
  return { plots: [plot], bottom: bottom + 6 };
}

function layTitle(text: string, left: number, top: number, width: number) {
  return layText({ text, left, top, width, size: titleSize, weight: 600 });
}

function withStyle(series: TrendSeries, style: SeriesStyle): StyledSeries {
  return { series, style };
}
