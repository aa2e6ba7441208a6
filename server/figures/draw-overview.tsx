import { renderToStaticMarkup } from 'react-dom/server';
import { madeUpWords } from '../contract/area-comparison-words.ts';
import type { OverviewAnswer } from '../contract/overview.ts';
import { type ComparisonSheet, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { layHead, margin } from './lay-head.ts';
import { areasIn, countTables, layOverview } from './lay-overview.ts';
import { layOverviewNotes } from './lay-overview-notes.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Areas that a table keeps however much stands below it. */
const fewestAreas = 5;

/**
 * An overview of areas by indicators as an SVG document for print: tables one below the other with the mark of what each
 * figure is compared as, and all that a figure must carry into a document. Never taller than a page: first with smaller
 * rows, then with as many areas fewer as it takes and a remark of how many are shown. The same answer gives the same text.
 */
export function drawOverview(answer: OverviewAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<ComparisonFigure sheet={laySheet(answer, paper)} />);
}

function laySheet(answer: OverviewAnswer, paper: Paper): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const tables = Math.max(1, countTables(answer, width));
  const tallest = roomForHeight(paper);
  const loose = layWithAreas(answer, paper, { width, areas: answer.rows.length, isTight: false });
  if (loose.height <= tallest) return loose;
  let areas = answer.rows.length;
  let sheet = layWithAreas(answer, paper, { width, areas, isTight: true });
  while (sheet.height > tallest && areas > fewestAreas) {
    areas = Math.max(fewestAreas, areas - areasIn(sheet.height - tallest, tables));
    sheet = layWithAreas(answer, paper, { width, areas, isTight: true });
  }
  return sheet;
}

function layWithAreas(
  answer: OverviewAnswer,
  paper: Paper,
  { width, areas, isTight }: { readonly width: number; readonly areas: number; readonly isTight: boolean },
): ComparisonSheet {
  const head = layHead(answer, { warning: madeUpWords(answer), width, paper });
  const place = { top: head.bottom + 4, width };
  const { drawing, remarks } =
    answer.columns.length === 0
      ? layNothing(answer, place)
      : layOverview(answer, { ...place, mostRows: areas, isTight });
  const notes = layOverviewNotes(answer, remarks, { top: drawing.bottom, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: head.texts,
    marks: [],
    drawing: joinDrawings([drawing, notes]),
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawing.bottom }
      : null,
  };
}

function layNothing(
  answer: OverviewAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Laid {
  const said = stack(top + 20, [paragraph(answer.why ?? 'There is nothing to show.', width, { size: 10 })]);
  return { drawing: { ...emptyDrawing, texts: said.texts, bottom: said.bottom + 20 }, remarks: [] };
}
