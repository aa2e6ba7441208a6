import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import { type Plot, type Reading, strokesOf, withClass } from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import { blue } from './colours.ts';
import { type DrawnKind, held, type ToldRow } from './drawn-kind.ts';
import { heights, isNear, joined, keyOf, middle, scaledOf, widths } from './read-marks.ts';

export const spread: DrawnKind<DistributionAnswer> = {
  name: 'the spread of areas',
  page: '/comparisons?indicator=90284&view=spread&highlight=E10000032',
  answer: '/distributions?indicator=90284&highlight=E10000032',
  figure: '/charts/distribution.svg?indicator=90284&highlight=E10000032',
  told: ({ periods, benchmark, highlighted }) => ({
    boxes: periods.flatMap(({ box }) => (box ? [box.lowerQuartile, box.upperQuartile] : [])),
    medians: periods.flatMap(({ box }) => held([box?.median])),
    whiskers: periods.flatMap(({ box }) => (box ? [box.lowerWhisker, box.upperWhisker] : [])),
    [`line ${benchmark?.code}`]: periods.flatMap((period) => held([period.benchmark?.value])),
    ...Object.fromEntries(
      highlighted.map(({ code }) => [
        `line ${code}`,
        periods.flatMap((period) => held([period.highlighted.find((each) => each.code === code)?.value])),
      ]),
    ),
  }),
  onPaper: spreadOnPaper,
  onScreen: spreadOnScreen,
  tables: ({ periods }) => [
    periods.map(
      ({ period, box, lowest, highest }): ToldRow => [
        period.label,
        held([lowest, box?.lowerQuartile, box?.median, box?.upperQuartile, highest]),
      ],
    ),
  ],
};

function spreadOnPaper(plots: readonly Plot[]): Reading {
  const [{ plot, scale }] = scaledOf(plots);
  const boxes = withClass(plot, 'box').filter(({ attributes }) => attributes['data-period'] !== 'key');
  const isOfABox = (mark: XmlElement) =>
    boxes.some((box) => isNear(middle(widths(mark)), middle(widths(box)))) &&
    middle(heights(mark)) < lowestOf(plot);
  const level = strokesOf(plot, 'level', blue).filter(isOfABox);
  const isHeavy = ({ attributes }: XmlElement) => attributes['stroke-width'] === '2';
  return {
    boxes: boxes.flatMap((box) => heights(box).toReversed().map(scale)),
    medians: level.filter(isHeavy).map((stroke) => scale(middle(heights(stroke)))),
    whiskers: level.filter((stroke) => !isHeavy(stroke)).map((stroke) => scale(middle(heights(stroke)))),
    ...joined(
      withClass(plot, 'curve').map((line) => ({
        [`line ${line.attributes['data-line']}`]: heights(line).map(scale),
      })),
    ),
  };
}

function spreadOnScreen(plots: readonly Plot[]): Reading {
  const [{ plot, scale }] = scaledOf(plots);
  const paths = plot.elements.filter(
    ({ name, attributes }) => name === 'path' && attributes.stroke === blue && attributes.d !== '',
  );
  const outlines = paths.filter(({ attributes }) => attributes.fill === '#BFBFBF');
  const medians = paths.filter(({ attributes }) => attributes['stroke-width'] === '3');
  const whiskers = paths.filter(
    (path) =>
      path.attributes.fill === 'none' && path.parent?.parent?.attributes.class === 'distribution-boxes',
  );
  const ends = (places: readonly number[]) => [Math.max(...places), Math.min(...places)];
  return {
    boxes: outlines.flatMap((box) => ends(heights(box)).map(scale)),
    medians: medians.map((median) => scale(middle(heights(median)))),
    whiskers: whiskers.flatMap((whisker) => ends(heights(whisker)).map(scale)),
    ...joined(
      withClass(plot, 'recharts-line-curve')
        .filter(({ attributes }) => attributes['data-series'] !== undefined)
        .map((line) => ({ [`line ${keyOf(line)}`]: heights(line).map(scale) })),
    ),
  };
}

/** Where the axis of a plot lies: what stands below it is a key. */
const lowestOf = (plot: Plot): number =>
  Math.max(...strokesOf(plot, 'level', '#D9D9D9').map((line) => middle(heights(line))));
