import { renderToStaticMarkup } from 'react-dom/server';
import { madeUpWords } from '../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../contract/comparison.ts';
import { rowsWithValue } from '../contract/comparison-style.ts';
import { type ComparisonSheet, emptyDrawing, type Laid } from './comparison-drawing.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { type BarRoom, layBars, mostRows, rowsIn } from './lay-bars.ts';
import { layBoundaryMap } from './lay-boundary-map.ts';
import { layComparisonNotes } from './lay-comparison-notes.ts';
import { layFunnel } from './lay-funnel.ts';
import { layHead, margin } from './lay-head.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { layTileMap } from './lay-tile-map.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Rows that a column keeps however much stands below it. */
const fewestRows = 12;

/**
 * A comparison of areas as an SVG document for print: a map of tiles or of boundaries where one is asked for, a funnel plot where a funnel
 * is and can be made, else bars, the highest value first, with their limits and the benchmark; and all that a figure must carry into a document
 * (finding, measure, areas, period, method, notes, source, release, licence). The same answer gives the same text.
 */
export function drawComparison(answer: ComparisonAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<ComparisonFigure sheet={laySheet(answer, paper)} />);
}

/**
 * Never taller than a page: first with smaller rows, then with as many rows fewer as it takes and a remark of how many
 * areas are shown.
 */
function laySheet(answer: ComparisonAnswer, paper: Paper): ComparisonSheet {
  const tallest = roomForHeight(paper);
  const loose = layWithRows(answer, paper, { mostRows, isTight: false });
  if (loose.height <= tallest) return loose;
  let rows = mostRows;
  let sheet = layWithRows(answer, paper, { mostRows: rows, isTight: true });
  while (sheet.height > tallest && rows > fewestRows) {
    rows = Math.max(fewestRows, rows - rowsIn(sheet.height - tallest));
    sheet = layWithRows(answer, paper, { mostRows: rows, isTight: true });
  }
  return sheet;
}

function layWithRows(
  answer: ComparisonAnswer,
  paper: Paper,
  rows: Pick<BarRoom, 'mostRows' | 'isTight'>,
): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: madeUpWords(answer), width, paper });
  const { drawing, remarks } = layDrawing(answer, { top: head.bottom + 4, width, ...rows });
  const notes = layComparisonNotes(answer, remarks, { top: drawing.bottom + 8, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...notes.texts],
    marks: notes.marks,
    drawing,
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawing.bottom }
      : null,
  };
}

function layDrawing(answer: ComparisonAnswer, place: BarRoom): Laid {
  if (rowsWithValue(answer).length === 0) return layNothing(answer, place);
  if (answer.boundaryMap !== null) return layBoundaryMap(answer, answer.boundaryMap, place);
  if (answer.tileMap !== null) return layTileMap(answer, answer.tileMap, place);
  return answer.limits.length > 0 ? layFunnel(answer, place) : layBars(answer, place);
}

function layNothing(
  answer: ComparisonAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Laid {
  const said = stack(top + 20, [paragraph(answer.why ?? 'There is nothing to show.', width, { size: 10 })]);
  return { drawing: { ...emptyDrawing, texts: said.texts, bottom: said.bottom + 20 }, remarks: [] };
}
