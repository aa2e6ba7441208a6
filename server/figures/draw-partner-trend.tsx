import { renderToStaticMarkup } from 'react-dom/server';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import { axisTitle, demonstrationWords } from '../contract/trend-words.ts';
import type { Figure, Plot, TextLine } from './figure.ts';
import { layHead, margin } from './lay-head.ts';
import { layPartnerNotes } from './lay-partner-notes.ts';
import { layPartnerPanels } from './lay-partner-panels.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/**
 * A partner trend as an SVG document for print: a panel an age piece with who was responsible behind it, and everything
 * that must go with it into a document. The same answer gives the same text.
 */
export function drawPartnerTrend(answer: PartnerTrendAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<TrendFigure figure={layPartnerTrend(answer, paper)} />);
}

function layPartnerTrend(answer: PartnerTrendAnswer, paper: Paper): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, {
    warning: demonstrationWords({ demonstration: answer.demonstration, series: [] }),
    width,
  });
  const drawn = layPlots(answer, { top: head.bottom + 6, width });
  const notes = layPartnerNotes(answer, { top: drawn.bottom + 10, width });
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
  { top, width }: { readonly top: number; readonly width: number },
): { plots: readonly Plot[]; texts: readonly TextLine[]; bottom: number } {
  if (answer.pieces.every(({ points }) => points.length === 0)) {
    const why = answer.why ?? 'There is nothing to show.';
    const said = stack(top + 14, [paragraph(why, width, { size: 10 })]);
    return { plots: [], texts: said.texts, bottom: said.bottom + 20 };
  }
  const title = stack(top, [paragraph(axisTitle(answer.indicator.unit), width, { size: 8 })]);
  return { ...layPartnerPanels(answer, { top: title.bottom + 2, width }), texts: title.texts };
}
