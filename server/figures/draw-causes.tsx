import { renderToStaticMarkup } from 'react-dom/server';
import type { CausesAnswer } from '../contract/causes.ts';
import { groupsWithBars } from '../contract/causes-words.ts';
import { demonstrationWords } from '../contract/trend-words.ts';
import { type ComparisonSheet, type Drawing, emptyDrawing } from './comparison-drawing.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { layCauseBars } from './lay-cause-bars.ts';
import { layCauseNotes } from './lay-cause-notes.ts';
import { layHead, margin } from './lay-head.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/**
 * Causes of injury admissions as an SVG document for print: a bar for each group that has a rate, with its count and share,
 * and all that a figure must carry into a document. The same answer gives the same text.
 */
export function drawCauses(answer: CausesAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<ComparisonFigure sheet={layOnPage(answer, paper)} />);
}

/** With lower rows where they would make it taller than a page. */
function layOnPage(answer: CausesAnswer, paper: Paper): ComparisonSheet {
  const usual = laySheet(answer, paper, false);
  return usual.height <= roomForHeight(paper) ? usual : laySheet(answer, paper, true);
}

function laySheet(answer: CausesAnswer, paper: Paper, isTight: boolean): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const warning = demonstrationWords({ demonstration: answer.demonstration, series: [] });
  const head = layHead(answer, { warning, width, paper });
  const drawing = layDrawing(answer, { top: head.bottom + 4, width, isTight });
  const notes = layCauseNotes(answer, { top: drawing.bottom + 8, width, paper });
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
  answer: CausesAnswer,
  place: { readonly top: number; readonly width: number; readonly isTight: boolean },
): Drawing {
  if (groupsWithBars(answer).length > 0) return layCauseBars(answer, place);
  const why = [answer.why ?? 'No group has a rate to draw.', answer.howToSupply ?? '']
    .filter(Boolean)
    .join(' ');
  const said = stack(place.top + 14, [paragraph(why, place.width, { size: 10 })]);
  return { ...emptyDrawing, texts: said.texts, bottom: said.bottom + 20 };
}
