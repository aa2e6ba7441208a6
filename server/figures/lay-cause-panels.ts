import type { CauseTrend, CauseTrendsAnswer } from '../contract/cause-trends.ts';
import {
  englandLineWords,
  groupsWithLines,
  type PanelScale,
  panelLatest,
  panelTitle,
} from '../contract/cause-trends-words.ts';
import { comparisonMark } from '../contract/comparison-words.ts';
import { benchmarkColour, benchmarkDash, secondaryTextColour } from '../contract/palette.ts';
import { periodKey } from '../contract/period-axis.ts';
import { panelStyle, styleSeries } from '../contract/series-style.ts';
import type { TrendSeries } from '../contract/trend.ts';
import { axisTitle } from '../contract/trend-words.ts';
import type { ValueAxis } from '../contract/value-axis.ts';
import type { Box, Mark, Plot, Stroke, TextLine } from './figure.ts';
import { layLine, layPeriodAxis, type Scales, type StyledSeries, scalesOf } from './lay-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { gridLines, layTicks, sharedAxis, tickColumn } from './trend-axis.ts';

const titleSize = 8;
const wordSize = 6.8;
const markRoom = 9;
const gap = 14;

/** Where panels stand, in points. */
export interface PanelPlace {
  readonly top: number;
  readonly width: number;
  /** How many stand side by side where the paper is wide enough. */
  readonly most: number;
  readonly plotHeight: number;
}

/** A panel with what is drawn in it and the axis that it is drawn on. */
interface Panel {
  readonly group: CauseTrend;
  readonly styled: readonly StyledSeries[];
  readonly axis: ValueAxis;
}

/** Words above a plot, laid from a top downwards. */
interface Words {
  readonly texts: readonly TextLine[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** A small plot a group in the order of the answer, beside England of the same group; every one has its figures of the axis. */
export function layCausePanels(answer: CauseTrendsAnswer, scale: PanelScale, place: PanelPlace): LaidPlots {
  const panels = panelsOf(answer, scale);
  const key = layKey(answer, place);
  const left = Math.max(...panels.map(({ axis }) => tickColumn(axis)));
  const columns = Math.max(1, Math.min(panels.length, place.width < 340 ? 2 : place.most));
  const width = (place.width - gap * (columns - 1)) / columns;
  const plots: Plot[] = [...key.plots];
  let top = key.bottom;
  for (let first = 0; first < panels.length; first += columns) {
    const members = panels.slice(first, first + columns);
    const worded = members.map(({ group }, column) =>
      layWords(group, answer, { left: column * (width + gap), top, width }),
    );
    const plotTop = Math.max(...worded.map(({ bottom }) => bottom)) + 5;
    const laid = members.map((panel, column) => {
      const start = column * (width + gap);
      const box = {
        left: start + left,
        top: plotTop,
        right: start + width,
        bottom: plotTop + place.plotHeight,
      };
      return layPanel(panel, worded[column] ?? { texts: [], marks: [], bottom: top }, box, answer);
    });
    plots.push(...laid.map(({ plot }) => plot));
    top = Math.max(...laid.map(({ bottom }) => bottom)) + 7;
  }
  return { plots, bottom: top };
}

/** On one scale for all, or each on its own. */
function panelsOf(answer: CauseTrendsAnswer, scale: PanelScale): Panel[] {
  const drawn = groupsWithLines(answer).map((group) => ({ group, styled: styledOf(group) }));
  const common = sharedAxis(
    drawn.flatMap(({ styled }) => styled),
    'band',
  );
  return drawn.map(({ group, styled }) => ({
    group,
    styled,
    axis: scale === 'common' ? common : sharedAxis(styled, 'band'),
  }));
}

function styledOf({ series, benchmark }: CauseTrend): StyledSeries[] {
  const own: StyledSeries = { series, style: panelStyle };
  if (benchmark === null) return [own];
  const [, style] = styleSeries([series, benchmark]);
  return style ? [{ series: benchmark, style }, own] : [own];
}

function layWords(
  group: CauseTrend,
  answer: CauseTrendsAnswer,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): Words {
  const title = layText({ text: panelTitle(group), left, top, width, size: titleSize, weight: 700 });
  const texts: TextLine[] = [...title.lines];
  const marks: Mark[] = [];
  let bottom = title.bottom;
  const latest = panelLatest(group, answer);
  if (latest) {
    const mark = latest.comparison && comparisonMark(latest.comparison);
    const room = mark ? markRoom : 0;
    if (mark) marks.push({ ...mark, x: left + 3.5, y: bottom + heightOfLines(1, wordSize) / 2, radius: 2.5 });
    const said = layText({
      text: latest.words,
      ...{ left: left + room, top: bottom, width: width - room, size: wordSize },
    });
    texts.push(...said.lines);
    bottom = said.bottom;
  }
  return { texts, marks, bottom };
}

function layPanel(
  { styled, axis }: Panel,
  { texts, marks }: Words,
  box: Box,
  answer: CauseTrendsAnswer,
): { readonly plot: Plot; readonly bottom: number } {
  const scales = scalesOf(box, answer.periods, axis);
  const own: TrendSeries[] = styled.slice(-1).map(({ series }) => series);
  const periods = layPeriodAxis(box, answer.periods, own, scales, [box.left - 4, box.right + 5]);
  const ends = { ...axis, ticks: endsAndMiddle(axis.ticks) };
  const plot: Plot = {
    box,
    gridLines: gridLines(ends, scales),
    lines: styled.map((one) => layLine(one, answer.periods, scales, 'band')),
    strokes: [...periods.strokes, ...layBreaks(answer, box, scales)],
    marks,
    texts: [...texts, ...layTicks(ends, box, scales), ...periods.texts],
  };
  return { plot, bottom: periods.bottom };
}

/** A small plot has room for the first and the last figure of the axis, and for the middle one where there is one. */
function endsAndMiddle(ticks: readonly number[]): number[] {
  const middle = (ticks.length - 1) / 2;
  return ticks.filter((_, place) => place === 0 || place === ticks.length - 1 || place === middle);
}

/** A dotted line half way before a period whose figures come from another release. */
export function layBreaks(
  { breaks, periods }: Pick<CauseTrendsAnswer, 'breaks' | 'periods'>,
  box: Box,
  scales: Scales,
): Stroke[] {
  return breaks.flatMap(({ period }) => {
    const place = periods.findIndex((each) => periodKey(each) === periodKey(period));
    const before = periods[place - 1];
    if (!before) return [];
    const x = (scales.x(periodKey(period)) + scales.x(periodKey(before))) / 2;
    return [{ from: [x, box.top], to: [x, box.bottom], colour: secondaryTextColour, dash: '1.5 2' }];
  });
}

/** What the axis is, and what the grey line of every panel. */
function layKey({ indicator, benchmark }: CauseTrendsAnswer, { top, width }: PanelPlace): LaidPlots {
  const axis = layText({
    text: axisTitle(indicator.unit),
    left: 0,
    top,
    width,
    size: titleSize,
    weight: 600,
  });
  const box = { left: 0, top, right: 0, bottom: top };
  const bare = { box, gridLines: [], lines: [], marks: [] };
  if (benchmark === null) {
    return { plots: [{ ...bare, strokes: [], texts: axis.lines }], bottom: axis.bottom + 4 };
  }
  const beside = layText({
    text: englandLineWords,
    left: 24,
    top: axis.bottom + 1,
    width: width - 24,
    size: titleSize,
  });
  const middle = axis.bottom + 1 + titleSize * 0.7;
  const swatch: Stroke = {
    from: [0, middle],
    to: [20, middle],
    colour: benchmarkColour,
    dash: benchmarkDash,
  };
  return {
    plots: [{ ...bare, strokes: [swatch], texts: [...axis.lines, ...beside.lines] }],
    bottom: beside.bottom + 4,
  };
}
