import { renderToStaticMarkup } from 'react-dom/server';
import type { CauseTrendsAnswer } from '../contract/cause-trends.ts';
import {
  groupsWithLines,
  madeUpCauses,
  nothingToDraw,
  type PanelScale,
} from '../contract/cause-trends-words.ts';
import type { Figure } from './figure.ts';
import { layCausePanels } from './lay-cause-panels.ts';
import { layCauseTrendsNotes } from './lay-cause-trends-notes.ts';
import { layHead, margin } from './lay-head.ts';
import { layNightsPlot } from './lay-nights-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/** How many plots stand side by side, and their height in points; the first are the easiest to read. */
const settings = [
  { most: 4, plotHeight: 66 },
  { most: 4, plotHeight: 56 },
  { most: 4, plotHeight: 46 },
  { most: 4, plotHeight: 38 },
  { most: 5, plotHeight: 34 },
  { most: 5, plotHeight: 25 },
] as const;
type Setting = (typeof settings)[number];

/**
 * Causes through time as an SVG document for print: a small plot a group beside England of the same group, the share of
 * stays without a night, and all that a figure must carry into a document. The same answer gives the same text.
 */
export function drawCauseTrends(
  answer: CauseTrendsAnswer,
  paper: Paper = defaultPaper,
  scale: PanelScale = 'common',
): string {
  return renderToStaticMarkup(<TrendFigure figure={layOnPage(answer, paper, scale)} />);
}

/** In the first setting that keeps it to a page, else in the one that makes it least tall. */
function layOnPage(answer: CauseTrendsAnswer, paper: Paper, scale: PanelScale): Figure {
  const [first, ...others] = settings;
  let lowest = layFigure(answer, paper, scale, first);
  for (const setting of others) {
    if (lowest.height <= roomForHeight(paper)) break;
    const figure = layFigure(answer, paper, scale, setting);
    if (figure.height < lowest.height) lowest = figure;
  }
  return lowest;
}

function layFigure(answer: CauseTrendsAnswer, paper: Paper, scale: PanelScale, setting: Setting): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: madeUpCauses(answer), width, paper });
  const drawn = layDrawing(answer, scale, { top: head.bottom + 4, width, ...setting });
  const notes = layCauseTrendsNotes(answer, scale, { top: drawn.bottom + 6, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...notes.texts],
    marks: [],
    plots: drawn.plots,
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawn.bottom }
      : null,
  };
}

function layDrawing(
  answer: CauseTrendsAnswer,
  scale: PanelScale,
  { top, width, most, plotHeight }: { readonly top: number; readonly width: number } & Setting,
): LaidPlots {
  const panels =
    groupsWithLines(answer).length === 0
      ? layNothing(answer, { top, width })
      : layCausePanels(answer, scale, { top, width, most, plotHeight });
  const nights = layNightsPlot(answer, { top: panels.bottom + 6, width, plotHeight });
  return { plots: [...panels.plots, ...nights.plots], bottom: nights.bottom };
}

/** Why no group has a chart: nothing is held, or nothing may be shown. */
function layNothing(
  answer: CauseTrendsAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): LaidPlots {
  const why =
    answer.why === null ? nothingToDraw : [answer.why, answer.howToSupply].filter(Boolean).join(' ');
  const said = stack(top + 14, [paragraph(why, width, { size: 10 })]);
  const box = { left: 0, top, right: 0, bottom: top };
  return {
    plots: [{ box, gridLines: [], lines: [], strokes: [], marks: [], texts: said.texts }],
    bottom: said.bottom + 12,
  };
}
