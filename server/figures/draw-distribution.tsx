import { renderToStaticMarkup } from 'react-dom/server';
import { madeUpWords } from '../contract/area-comparison-words.ts';
import type { DistributionAnswer } from '../contract/distribution.ts';
import { toSpreadPlot } from '../contract/distribution-plot.ts';
import { axisTitle } from '../contract/trend-words.ts';
import {
  type DistributionSheet,
  emptySpread,
  joinSpreads,
  type SpreadDrawing,
} from './distribution-drawing.ts';
import { DistributionFigure } from './distribution-figure.tsx';
import { layHead, margin } from './lay-head.ts';
import { laySpread } from './lay-spread.ts';
import { laySpreadKey } from './lay-spread-key.ts';
import { laySpreadNotes } from './lay-spread-notes.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/**
 * How areas are spread, period by period, as an SVG document for print: a box with whiskers for each period, areas
 * unusually far out as points, the benchmark and highlighted areas as lines, a key in plain words, and all that a figure
 * must carry into a document. The same answer gives the same text.
 */
export function drawDistribution(answer: DistributionAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<DistributionFigure sheet={laySheet(answer, paper)} />);
}

/** Never taller than a page: where it would be, caveats are counted and left to the data file. */
function laySheet(answer: DistributionAnswer, paper: Paper): DistributionSheet {
  const whole = layWithNotes(answer, paper, 'in-full');
  return whole.height <= roomForHeight(paper) ? whole : layWithNotes(answer, paper, 'counted');
}

function layWithNotes(
  answer: DistributionAnswer,
  paper: Paper,
  caveats: 'in-full' | 'counted',
): DistributionSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: madeUpWords(answer), width, paper });
  const drawing = layDrawing(answer, { top: head.bottom + 4, width });
  const notes = laySpreadNotes(answer, { top: drawing.bottom + 8, width, paper, caveats });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...notes.texts],
    marks: [],
    drawing,
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawing.bottom }
      : null,
  };
}

function layDrawing(
  answer: DistributionAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): SpreadDrawing {
  const plot = toSpreadPlot(answer);
  if (plot.columns.every(({ box, points }) => box === null && points.length === 0)) {
    const said = stack(top + 20, [paragraph(answer.why ?? 'There is nothing to show.', width, { size: 10 })]);
    return { ...emptySpread, texts: said.texts, bottom: said.bottom + 20 };
  }
  const title = stack(top, [paragraph(axisTitle(answer.indicator.unit), width, { size: 8, weight: 600 })]);
  const spread = laySpread(plot, { top: title.bottom + 4, width });
  const key = laySpreadKey(plot, { top: spread.bottom + 6, width });
  return joinSpreads([{ ...emptySpread, texts: title.texts, bottom: title.bottom }, spread, key]);
}
