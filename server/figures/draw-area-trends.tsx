import { renderToStaticMarkup } from 'react-dom/server';
import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { madeUpPanels } from '../contract/area-trends-words.ts';
import type { PanelScale } from '../contract/cause-trends-words.ts';
import type { Figure } from './figure.ts';
import { layAreaPanels } from './lay-area-panels.ts';
import { layAreaTrendsKey } from './lay-area-trends-key.ts';
import { layAreaTrendsNotes } from './lay-area-trends-notes.ts';
import { layHead, margin } from './lay-head.ts';
import { printable } from './lay-text.ts';
import { defaultPaper, type Paper, roomForHeight } from './paper.ts';
import { TrendFigure } from './trend-figure.tsx';

const pointsPerMillimetre = 72 / 25.4;

/** A panel narrower than this, in points, has no room for its words. */
const narrowestPanel = 84;

/** How panels are set: as large as in the first, smaller where they must keep to a page. */
const settings = [
  { most: 3, plotHeight: 58 },
  { most: 4, plotHeight: 46 },
  { most: 5, plotHeight: 38 },
] as const;

/** What whoever asks for the figure chooses. */
interface Chosen {
  readonly paper: Paper;
  readonly scale: PanelScale;
}

interface Setting {
  readonly most: number;
  readonly plotHeight: number;
}

/**
 * Trends of many areas as an SVG document for print: a small plot an area, on one scale or each on its own, and all that
 * a figure must carry into a document. Never taller than a page: first with smaller panels, then with as many areas fewer
 * as it takes, those highlighted kept, and a remark of how many are left out and where they are. The same answer gives the
 * same text.
 */
export function drawAreaTrends(
  answer: AreaTrendsAnswer,
  paper: Paper = defaultPaper,
  scale: PanelScale = 'common',
): string {
  return renderToStaticMarkup(<TrendFigure figure={layWithinPage(answer, { paper, scale })} />);
}

function layWithinPage(answer: AreaTrendsAnswer, chosen: Chosen): Figure {
  for (const setting of settings) {
    const figure = layFigure(answer, answer.panels, setting, chosen);
    if (figure.height <= roomForHeight(chosen.paper)) return figure;
  }
  return layFewer(answer, chosen);
}

/** As many of the areas as keep to the page in the smallest setting, found by halving. */
function layFewer(answer: AreaTrendsAnswer, chosen: Chosen): Figure {
  const [, , smallest] = settings;
  const layFirst = (areas: number) => layFigure(answer, firstPanels(answer, areas), smallest, chosen);
  let [fits, isTooMany]: [number, number] = [1, answer.panels.length];
  while (isTooMany - fits > 1) {
    const between = Math.floor((fits + isTooMany) / 2);
    if (layFirst(between).height <= roomForHeight(chosen.paper)) fits = between;
    else isTooMany = between;
  }
  return layFirst(fits);
}

/** The first of the panels in their order, those that are highlighted among them. */
function firstPanels({ panels, question }: AreaTrendsAnswer, areas: number): AreaTrend[] {
  const marked = panels.filter(({ area }) => question.highlight.includes(area.code));
  const others = panels.filter((panel) => !marked.includes(panel));
  const kept = new Set([...marked, ...others].slice(0, areas));
  return panels.filter((panel) => kept.has(panel));
}

function layFigure(
  answer: AreaTrendsAnswer,
  panels: readonly AreaTrend[],
  { most, plotHeight }: Setting,
  { paper, scale }: Chosen,
): Figure {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const columns = Math.max(1, Math.min(most, panels.length, Math.floor(width / narrowestPanel)));
  const head = layHead(answer, { warning: madeUpPanels(answer), width, paper });
  const key = layAreaTrendsKey(answer, panels, { top: head.bottom + 2, width });
  const drawn =
    answer.why === null
      ? layAreaPanels(panels, answer, { top: key.bottom + 4, width, columns, plotHeight, scale })
      : { plots: [], bottom: key.bottom };
  const notes = layAreaTrendsNotes(
    answer,
    { scale, remarks: remarksOn(answer, panels) },
    { top: drawn.bottom + 4, width, paper },
  );
  return {
    title: printable(answer.headline),
    description: printable(answer.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: [...head.texts, ...notes.texts],
    marks: [],
    plots: [...key.plots, ...drawn.plots],
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawn.bottom }
      : null,
  };
}

const orderWords: Record<AreaTrendsAnswer['question']['order'], string> = {
  name: 'in the order of their names',
  value: 'in the order of their values',
  change: 'in the order of their changes',
};

/** How many areas there was no room for and where they are, and what a frame means. */
function remarksOn({ panels: all, question, why }: AreaTrendsAnswer, panels: readonly AreaTrend[]): string[] {
  const left = all.length - panels.length;
  const marked = question.highlight.length;
  const kept = marked === 0 ? '' : ', and those highlighted';
  return [
    ...(left === 0 || why !== null
      ? []
      : [
          `${panels.length} of ${all.length} areas fit on this page, ${orderWords[question.order]}${kept}: the other ${left} are in the data file and on the page that this figure is from.`,
        ]),
    ...(marked === 0 ? [] : ['Framed: highlighted by whoever made this figure.']),
  ];
}
