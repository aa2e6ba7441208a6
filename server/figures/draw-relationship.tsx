import { renderToStaticMarkup } from 'react-dom/server';
import type { RelationshipAnswer } from '../contract/relationship.ts';
import { madeUpRelation } from '../contract/relationship-words.ts';
import type { Figure, TextLine } from './figure.ts';
import { layHead, margin } from './lay-head.ts';
import { layRelationshipNotes } from './lay-relationship-notes.ts';
import { type LaidScatter, layScatter } from './lay-scatter.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/**
 * A relationship of two indicators as an SVG document for print: a point for each area, the line through them with its 95%
 * band, and all that must go with them into a document, first of all that areas are no children. Where nothing can be
 * drawn it says why. The same answer gives the same text.
 */
export function drawRelationship(answer: RelationshipAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<TrendFigure figure={layRelationship(answer, paper)} />);
}

function layRelationship(answer: RelationshipAnswer, paper: Paper): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: madeUpRelation(answer), width, paper });
  const drawn = layDrawing(answer, { top: head.bottom + 6, width });
  const notes = layRelationshipNotes(answer, drawn.remarks, { top: drawn.bottom + 8, width, paper });
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

function layDrawing(
  answer: RelationshipAnswer,
  place: { readonly top: number; readonly width: number },
): LaidScatter & { readonly texts: readonly TextLine[] } {
  if (answer.why === null) return { ...layScatter(answer, place), texts: [] };
  const said = stack(place.top + 14, [paragraph(answer.why, place.width, { size: 10 })]);
  return { plots: [], texts: said.texts, bottom: said.bottom + 20, remarks: [] };
}
