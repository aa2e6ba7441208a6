import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { centreOf, type Plot, type Reading, strokesOf, withClass } from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import { benchmark } from './colours.ts';
import { type DrawnKind, figuresOf, held, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { errorBarsOf, fromLeft, heights, middle, type Scaled, scaledOf } from './read-marks.ts';

export const inequality: DrawnKind<InequalityAnswer> = {
  name: 'an inequality',
  page: '/inequalities?indicator=90284&area=E92000001',
  tablePage: '/inequalities?indicator=90284&area=E92000001&view=table',
  answer: '/inequalities?indicator=90284&area=E92000001',
  figure: '/charts/inequality.svg?indicator=90284&area=E92000001',
  told: ({ categories, whole, slopeIndex, throughTime }) => {
    const measures = categories.flatMap(({ measure }) => (measure ? [measure] : []));
    const indices = throughTime.flatMap((at) => (at.slopeIndex ? [at.slopeIndex] : []));
    return {
      groups: valuesOf(measures),
      limits: limitsOf(measures),
      whole: held([whole?.value]),
      line: held([slopeIndex?.line?.mostDeprived, slopeIndex?.line?.leastDeprived]),
      'through time': valuesOf(indices),
      'limits through time': limitsOf(indices),
    };
  },
  onPaper: inequalityOnPaper,
  onScreen: inequalityOnScreen,
  tables: ({ categories, throughTime }) => [
    categories.flatMap(({ label, measure }): ToldRow[] => (measure ? [[label, figuresOf(measure)]] : [])),
    throughTime.flatMap(({ period, slopeIndex }): ToldRow[] =>
      slopeIndex ? [[period.label, figuresOf(slopeIndex)]] : [],
    ),
  ],
};

function inequalityOnPaper(plots: readonly Plot[]): Reading {
  const [groups, course] = scaledOf(plots);
  const limitsOf = ({ plot, scale }: Scaled) =>
    withClass(plot, 'limits').flatMap((each) => heights(each).slice(0, 2).map(scale));
  const lineOf = ({ plot, scale }: Scaled) => withClass(plot, 'line').flatMap(heights).map(scale);
  return {
    groups: withClass(groups.plot, 'mark')
      .toSorted(fromLeft)
      .map((mark) => groups.scale(centreOf(mark)[1])),
    limits: limitsOf(groups),
    whole: strokesOf(groups.plot, 'level', benchmark).map((line) => groups.scale(middle(heights(line)))),
    line: lineOf(groups),
    ...(course ? { 'through time': lineOf(course), 'limits through time': limitsOf(course) } : {}),
  };
}

function inequalityOnScreen(plots: readonly Plot[]): Reading {
  const [groups, course] = scaledOf(plots);
  const references = withClass(groups.plot, 'recharts-reference-line-line');
  const isLevel = (line: XmlElement) => new Set(heights(line)).size === 1;
  const limitsOf = ({ plot, scale }: Scaled) =>
    [...errorBarsOf(plot).toSorted(fromLeft), ...withClass(plot, 'trend-limits')].flatMap(heights).map(scale);
  return {
    groups: withClass(groups.plot, 'trend-marker')
      .toSorted(fromLeft)
      .map((mark) => groups.scale(centreOf(mark)[1])),
    limits: limitsOf(groups),
    whole: references.filter(isLevel).map((line) => groups.scale(middle(heights(line)))),
    line: references
      .filter((line) => !isLevel(line))
      .flatMap(heights)
      .map(groups.scale),
    ...(course
      ? {
          'through time': withClass(course.plot, 'trend-line').flatMap(heights).map(course.scale),
          'limits through time': limitsOf(course),
        }
      : {}),
  };
}
