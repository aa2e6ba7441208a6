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
import { defaultPaper, type Paper } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/** Height of the text area of an A4 page with ordinary margins. */
const tallest = 257 * pointsPerMillimetre;

/** Heights of a plot, in points: the first at which the figure keeps to a page is taken, else the last. */
const plotHeights = [66, 56, 46];

/**
 * Causes through time as an SVG document for print: a small plot a group beside England of the same group, the share of
 * stays without a night, and all that a figure must carry into a document. The same answer gives the same text.
 */
export function drawCauseTrends(
  answer: CauseTrendsAnswer,
  paper: Paper = defaultPaper,
  scale: PanelScale = 'common',
): string {
  const figures = plotHeights.map((height) => () => layFigure(answer, paper, scale, height));
  let figure = layFigure(answer, paper, scale, plotHeights[0] ?? 66);
  for (const lay of figures.slice(1)) {
    if (figure.height <= tallest) break;
    figure = lay();
  }
  return renderToStaticMarkup(<TrendFigure figure={figure} />);
}

function layFigure(answer: CauseTrendsAnswer, paper: Paper, scale: PanelScale, plotHeight: number): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: madeUpCauses(answer), width });
  const drawn = layDrawing(answer, scale, { top: head.bottom + 4, width, plotHeight });
  const notes = layCauseTrendsNotes(answer, scale, { top: drawn.bottom + 6, width });
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
  { top, width, plotHeight }: { readonly top: number; readonly width: number; readonly plotHeight: number },
): LaidPlots {
  const panels =
    groupsWithLines(answer).length === 0
      ? layNothing(answer, { top, width })
      : layCausePanels(answer, scale, { top, width, plotHeight });
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
