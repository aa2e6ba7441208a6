import { renderToStaticMarkup } from 'react-dom/server';
import type { ProfileAnswer } from '../contract/profile.ts';
import { type ComparisonSheet, type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { layHead, margin } from './lay-head.ts';
import { layProfile } from './lay-profile.ts';
import { layProfileNotes } from './lay-profile-notes.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/**
 * A profile as an SVG document for print: a row an indicator and age with the figures, a bar of the peers and the recent
 * trend, and all that a figure must carry into a document. The same answer gives the same text.
 */
export function drawProfile(answer: ProfileAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<ComparisonFigure sheet={laySheet(answer, paper)} />);
}

function laySheet(answer: ProfileAnswer, paper: Paper): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layProfileHead(answer, width, paper);
  const place = { top: head.bottom + 4, width };
  const rows = answer.rows.length === 0 ? layNothing(answer, place) : layProfile(answer, place);
  const notes = layProfileNotes(answer, { top: rows.bottom + 8, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: head.texts,
    marks: [],
    drawing: joinDrawings([rows, notes]),
    watermark: answer.demonstration ? { left: 0, top: head.bottom, right: width, bottom: rows.bottom } : null,
  };
}

/** The head of every figure, then which area took the place of the one asked for. */
function layProfileHead(answer: ProfileAnswer, width: number, paper: Paper): ReturnType<typeof layHead> {
  const head = layHead(answer, { warning: demonstrationWarning(answer), width, paper });
  if (answer.replaced === null) return head;
  const said = stack(head.bottom, [paragraph(answer.replaced, width, { size: 8 })]);
  return { texts: [...head.texts, ...said.texts], bottom: said.bottom };
}

/** What must be said of made-up data; null where there are none. */
function demonstrationWarning({ demonstration, rows }: ProfileAnswer): string | null {
  if (!demonstration) return null;
  const held = rows.filter(({ measure }) => measure !== null);
  return held.every((row) => row.demonstration)
    ? 'Demonstration data: made up to show how the product works, not real figures'
    : 'Contains demonstration data, made up and not real: the rows that say so';
}

function layNothing(
  answer: ProfileAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const said = stack(top + 20, [paragraph(answer.why ?? 'There is nothing to show.', width, { size: 10 })]);
  return { ...emptyDrawing, texts: said.texts, bottom: said.bottom + 20 };
}
