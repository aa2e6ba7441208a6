import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import {
  centreOf,
  type Plot,
  type Reading,
  readNumber,
  type Scale,
  strokesOf,
  withClass,
} from '../read-plots.ts';
import { numberOf, type XmlElement } from '../read-xml.ts';
import { benchmark, ink } from './colours.ts';
import { type DrawnKind, figuresOf, held, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { alongOf, byHeight, heights, isNear, middle, widths } from './read-marks.ts';

export const south = 'indicator=90284&parent=E12000008';

export const rowsOf = ({ rows }: ComparisonAnswer) =>
  rows.filter(({ measure }) => (measure?.value ?? null) !== null);

export const comparisonTables: DrawnKind<ComparisonAnswer>['tables'] = (answer) => [
  rowsOf(answer).map(({ area, measure }): ToldRow => [area.name, measure ? figuresOf(measure) : []]),
];

export const bars: DrawnKind<ComparisonAnswer> = {
  name: 'areas as bars',
  page: `/comparisons?${south}`,
  tablePage: `/comparisons?${south}&view=table`,
  answer: `/comparisons?${south}`,
  figure: `/charts/comparison.svg?${south}`,
  told: (answer) => {
    const measures = rowsOf(answer).flatMap(({ measure }) => (measure ? [measure] : []));
    return {
      bars: valuesOf(measures),
      marks: valuesOf(measures),
      limits: limitsOf(measures),
      figures: valuesOf(measures),
      benchmark: held([answer.benchmark?.measure?.value]),
    };
  },
  onPaper: areaBarsOnPaper,
  onScreen: areaBarsOnScreen,
  tables: comparisonTables,
};

function areaBarsOnPaper(plots: readonly Plot[]): Reading {
  const { plot, scale } = alongOf(plots);
  const bars = withClass(plot, 'bar').toSorted(byHeight);
  const isInRow = (bar: XmlElement) => (mark: XmlElement) =>
    isNear(middle(heights(mark)), middle(heights(bar)));
  return {
    bars: bars.map((bar) => scale(Math.max(...widths(bar)))),
    ...rowsOfBars(bars, isInRow, plot, scale, withClass(plot, 'mark')),
  };
}

function areaBarsOnScreen(plots: readonly Plot[]): Reading {
  const { plot, scale } = alongOf(plots);
  const bars = withClass(plot, 'comparison-bar').toSorted(byHeight);
  const isInRow = (bar: XmlElement) => (mark: XmlElement) =>
    isNear(middle(heights(mark)), middle(heights(bar)));
  const marks = plot.elements.filter(
    ({ name, attributes, parent }) =>
      name === 'path' && attributes.fill !== undefined && parent?.attributes.class === 'comparison-area',
  );
  return {
    bars: bars.map((bar) => scale(Math.max(...widths(bar)))),
    ...rowsOfBars(bars, isInRow, plot, scale, marks),
  };
}

function rowsOfBars(
  bars: readonly XmlElement[],
  isInRow: (bar: XmlElement) => (mark: XmlElement) => boolean,
  plot: Plot,
  scale: Scale,
  marks: readonly XmlElement[],
): Reading {
  const limits = strokesOf(plot, 'level', ink);
  const words = plot.elements.filter(({ name }) => name === 'text');
  return {
    marks: bars.flatMap((bar) => marks.filter(isInRow(bar)).map((mark) => scale(centreOf(mark)[0]))),
    limits: bars.flatMap((bar) => limits.filter(isInRow(bar)).flatMap((limit) => widths(limit).map(scale))),
    figures: bars.flatMap((bar) =>
      words
        .filter((text) => Math.abs(numberOf(text, 'y') - middle(heights(bar))) < 6)
        .flatMap(({ text }) => readNumber(text) ?? []),
    ),
    benchmark: strokesOf(plot, 'upright', benchmark).map((line) => scale(middle(widths(line)))),
  };
}
