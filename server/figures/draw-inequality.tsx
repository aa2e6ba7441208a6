import { renderToStaticMarkup } from 'react-dom/server';
import { erasOfPlot } from '../contract/eras-of-plot.ts';
import type { InequalityAnswer } from '../contract/inequality.ts';
import { hasCourse, periodsThroughTime, titleThroughTime } from '../contract/inequality-plot.ts';
import { axisTitle, demonstrationWords } from '../contract/trend-words.ts';
import type { Box, Figure, Plot, TextLine } from './figure.ts';
import { heightOfPlot, layDotPlot, type PlotPlace } from './lay-dot-plot.ts';
import { heightOfEras } from './lay-era-bands.ts';
import { layEraKey } from './lay-era-key.ts';
import { layHead, margin } from './lay-head.ts';
import { layIndexPlot } from './lay-index-plot.ts';
import { layInequalityNotes } from './lay-inequality-notes.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;
const betweenPlots = 20;

/** Below this width, in points, the two plots stand one above the other. */
const roomForTwo = 380;

/** What is drawn and where it ends. */
interface Drawn {
  readonly plots: readonly Plot[];
  readonly texts: readonly TextLine[];
  readonly bottom: number;
}

/** Where a part of the figure may stand; `beside` is the plot that it must stand level with. */
interface Place extends PlotPlace {
  readonly beside?: Box;
}

/**
 * An inequality as an SVG document for print: the groups with their 95% limits and the line through them, the slope
 * index through time beside it (by sex the gap), and everything that must go with them into a document. The same answer
 * gives the same text.
 */
export function drawInequality(answer: InequalityAnswer, paper: Paper = defaultPaper): string {
  return renderToStaticMarkup(<TrendFigure figure={layInequality(answer, paper)} />);
}

function layInequality(answer: InequalityAnswer, paper: Paper): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, {
    warning: demonstrationWords({ demonstration: answer.demonstration, series: [] }),
    width,
    paper,
  });
  const drawn = withEraKey(answer, layPlots(answer, { left: 0, top: head.bottom + 6, width }), width);
  const notes = layInequalityNotes(answer, { top: drawn.bottom + 10, width, paper });
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

function layPlots(answer: InequalityAnswer, place: Place): Drawn {
  const hasDots = answer.categories.some(({ measure }) => (measure?.value ?? null) !== null);
  const parts = [...(hasDots ? [layDots] : []), ...(hasCourse(answer) ? [layCourse] : [])];
  const [first, second] = parts;
  if (!first) return layNothing(answer, place);
  if (!second) return first(answer, place);
  if (place.width < roomForTwo) {
    const above = first(answer, place);
    return joined(above, second(answer, { ...place, top: above.bottom + 10 }));
  }
  const width = Math.round((place.width - betweenPlots) * 0.56);
  const left = width + betweenPlots;
  const one = first(answer, { ...place, width });
  const beside = one.plots.at(-1)?.box;
  return joined(
    one,
    second(answer, { ...place, left, width: place.width - left, ...(beside ? { beside } : {}) }),
  );
}

/** The bands stand above the plot through time; their key has the width of the figure. */
function withEraKey(answer: InequalityAnswer, drawn: Drawn, width: number): Drawn {
  if (!hasCourse(answer)) return drawn;
  const { rows } = erasOfPlot(answer, periodsThroughTime(answer));
  const key = layEraKey(rows, { below: drawn.bottom, width });
  return joined(drawn, { ...key, texts: [] });
}

function layDots(answer: InequalityAnswer, place: Place): Drawn {
  const period = answer.period?.label ?? '';
  const title = layTitle([axisTitle(answer.indicator.unit), period].filter(Boolean).join(', '), place);
  const drawn = layDotPlot(answer, { ...place, top: title.bottom });
  return { ...drawn, texts: title.texts };
}

function layCourse(answer: InequalityAnswer, place: Place): Drawn {
  const title = layTitle(titleThroughTime(answer), place);
  const { left, width, beside } = place;
  const bands = erasOfPlot(answer, periodsThroughTime(answer));
  const top = Math.max(title.bottom + 4, (beside?.top ?? 0) - heightOfEras(bands));
  const bottom = beside?.bottom ?? top + heightOfPlot(width);
  const drawn = layIndexPlot(answer, { left, top, right: left + width, bottom });
  return { ...drawn, texts: title.texts };
}

function layTitle(text: string, { left, top, width }: Place): { texts: TextLine[]; bottom: number } {
  const { texts, bottom } = stack(top, [paragraph(text, width, { size: 8, weight: 600 })]);
  return { texts: texts.map((line) => ({ ...line, x: line.x + left })), bottom: bottom + 2 };
}

function layNothing(answer: InequalityAnswer, { top, width }: Place): Drawn {
  const why = answer.why ?? 'There is nothing to show.';
  const said = stack(top + 14, [paragraph(why, width, { size: 10 })]);
  return { plots: [], texts: said.texts, bottom: said.bottom + 20 };
}

function joined(one: Drawn, other: Drawn): Drawn {
  return {
    plots: [...one.plots, ...other.plots],
    texts: [...one.texts, ...other.texts],
    bottom: Math.max(one.bottom, other.bottom),
  };
}
