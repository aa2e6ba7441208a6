import { renderToStaticMarkup } from 'react-dom/server';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import { toPartnerPanels } from '../contract/partner-trend-plot.ts';
import { axisTitle, demonstrationWords } from '../contract/trend-words.ts';
import type { Figure, Plot, TextLine } from './figure.ts';
import { layHead, margin } from './lay-head.ts';
import { layPartnerNotes } from './lay-partner-notes.ts';
import { layPartnerPanels, leastPanelHeight, usualPanelHeight } from './lay-partner-panels.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/**
 * A partner trend as an SVG document for print: a panel an age piece with who was responsible behind it, and everything
 * that must go with it into a document. The same answer gives the same text.
 */
export function drawPartnerTrend(answer: PartnerTrendAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<TrendFigure figure={layOnPage(answer, paper)} />);
}

/** With lower panels where they keep it on a page; words alone may be taller than one on narrow paper. */
function layOnPage(answer: PartnerTrendAnswer, paper: Paper): Figure {
  const usual = usualPanelHeight(widthOn(paper));
  const figure = layPartnerTrend(answer, paper, usual);
  const excess = figure.height - roomForHeight(paper);
  if (excess <= 0) return figure;
  const fitting = Math.floor(usual - excess / toPartnerPanels(answer).length);
  return fitting < leastPanelHeight ? figure : layPartnerTrend(answer, paper, fitting);
}

const widthOn = ({ widthInMillimetres }: Paper): number =>
  widthInMillimetres * pointsPerMillimetre - 2 * margin;

function layPartnerTrend(answer: PartnerTrendAnswer, paper: Paper, panelHeight: number): Figure {
  const width = widthOn(paper);
  const head = layHead(answer, {
    warning: demonstrationWords({ demonstration: answer.demonstration, series: [] }),
    width,
    paper,
  });
  const drawn = layPlots(answer, { top: head.bottom + 6, width, panelHeight });
  const notes = layPartnerNotes(answer, { top: drawn.bottom + 10, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...drawn.texts, ...notes.texts],
    marks: [],
    plots: drawn.plots,
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawn.bottom }
      : null,
  };
}

function layPlots(
  answer: PartnerTrendAnswer,
  { top, width, panelHeight }: { readonly top: number; readonly width: number; readonly panelHeight: number },
): { plots: readonly Plot[]; texts: readonly TextLine[]; bottom: number } {
  if (answer.pieces.every(({ points }) => points.length === 0)) {
    const why = answer.why ?? 'There is nothing to show.';
    const said = stack(top + 14, [paragraph(why, width, { size: 10 })]);
    return { plots: [], texts: said.texts, bottom: said.bottom + 20 };
  }
  const title = stack(top, [paragraph(axisTitle(answer.indicator.unit), width, { size: 8 })]);
  return { ...layPartnerPanels(answer, { top: title.bottom + 2, width, panelHeight }), texts: title.texts };
}
