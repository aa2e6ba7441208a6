import { renderToStaticMarkup } from 'react-dom/server';
import { styleSeries } from '../contract/series-style.ts';
import type { TrendAnswer } from '../contract/trend.ts';
import { axisTitle, demonstrationWords } from '../contract/trend-words.ts';
import { type DrawnView, usualView } from './drawn-view.ts';
import type { Box, Figure, TextLine } from './figure.ts';
import { layHead, margin } from './lay-head.ts';
import { layNotes } from './lay-notes.ts';
import { layPanels } from './lay-panels.ts';
import type { StyledSeries } from './lay-plot.ts';
import { type LaidPlots, laySinglePlot } from './lay-single-plot.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/**
 * A trend as an SVG document for print: the figure with everything that it must carry into a document (finding,
 * measure, areas, period, notes, source, release, licence, date, method). The same answer gives the same text.
 */
export function drawTrend(
  answer: TrendAnswer,
  paper: Paper = defaultPaper,
  view: Partial<DrawnView> = {},
): string {
  const figure = layTrend(answer, paper, { ...usualView, ...view });
  return renderToStaticMarkup(<TrendFigure figure={figure} />);
}

function layTrend(answer: TrendAnswer, paper: Paper, view: DrawnView): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(answer, { warning: demonstrationWords(answer), width, paper });
  const styles = styleSeries(answer.series);
  const styled = answer.series.flatMap((series, place) => {
    const style = styles[place];
    return style && series.points.length > 0 ? [{ series, style }] : [];
  });
  const place = { top: head.bottom, width, paper };
  const drawn = layPlots(styled, answer, view, place);
  const notes = layNotes(answer, view, { top: drawn.bottom + 10, width, paper });
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...drawn.texts, ...notes.texts],
    marks: notes.marks,
    plots: drawn.plots,
    watermark: answer.demonstration ? around(head.bottom, drawn.bottom, width) : null,
  };
}

function layPlots(
  styled: readonly StyledSeries[],
  answer: TrendAnswer,
  view: DrawnView,
  place: { readonly top: number; readonly width: number; readonly paper: Paper },
): LaidPlots & { readonly texts: readonly TextLine[] } {
  if (styled.length === 0) return layNothing(answer, place);
  const title = stack(place.top + 6, [paragraph(axisTitle(answer.indicator.unit), place.width, { size: 8 })]);
  const below = { ...place, top: title.bottom + 4 };
  const panelled = view.layout === 'panels' && styled.some(({ series }) => series.role === 'area');
  const laid = panelled ? layPanels(styled, answer, view, below) : laySinglePlot(styled, answer, view, below);
  return { ...laid, texts: title.texts };
}

function layNothing(
  answer: TrendAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): LaidPlots & { readonly texts: readonly TextLine[] } {
  const said = stack(top + 20, [paragraph(answer.why ?? 'There is nothing to show.', width, { size: 10 })]);
  return { plots: [], texts: said.texts, bottom: said.bottom + 20 };
}

function around(top: number, bottom: number, width: number): Box {
  return { left: 0, top, right: width, bottom };
}
