import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { type Plot, type Reading, type Scale, strokesOf, withClass } from '../read-plots.ts';
import { inherited, type XmlElement } from '../read-xml.ts';
import { ink, orange } from './colours.ts';
import { type DrawnKind, held, type ToldRow } from './drawn-kind.ts';
import { alongOf, byHeight, heights, isNear, middle, widths } from './read-marks.ts';

export const causes: DrawnKind<CausesAnswer> = {
  name: 'causes',
  page: '/causes?area=E10000032&age=0-4',
  tablePage: '/causes?area=E10000032&age=0-4&view=table',
  answer: '/causes?area=E10000032&age=0-4',
  figure: '/charts/causes.svg?area=E10000032&age=0-4',
  told: ({ groups }) => {
    // A bar of no length is none; those groups are named in words.
    const drawn = groups.filter(({ measure }) => (measure?.value ?? 0) > 0);
    return {
      bars: drawn.flatMap(({ measure }) => held([measure?.value])),
      limits: drawn.flatMap(({ measure }) => held([measure?.lower95, measure?.upper95])),
      England: drawn.flatMap(({ benchmarkMeasure }) => held([benchmarkMeasure?.value])),
    };
  },
  onPaper: causesOnPaper,
  onScreen: causesOnScreen,
  tables: ({ groups }) => [
    groups
      .filter(({ measure }) => (measure?.value ?? null) !== null)
      .map(
        ({ label, measure, benchmarkMeasure }): ToldRow => [
          label,
          held([measure?.count, measure?.value, measure?.lower95, measure?.upper95, benchmarkMeasure?.value]),
        ],
      ),
  ],
};

function causesOnPaper(plots: readonly Plot[]): Reading {
  const { plot, scale } = alongOf(plots);
  const bars = withClass(plot, 'bar').filter((bar) => !bar.attributes['data-area']?.endsWith(' ground'));
  return readCauses(bars.toSorted(byHeight), plot, scale);
}

function causesOnScreen(plots: readonly Plot[]): Reading {
  const { plot, scale } = alongOf(plots);
  const bars = plot.elements.filter(
    ({ name, attributes }) => name === 'rect' && attributes.height === '12' && attributes.fill !== undefined,
  );
  return readCauses(bars.toSorted(byHeight), plot, scale);
}

function readCauses(bars: readonly XmlElement[], plot: Plot, scale: Scale): Reading {
  const isInRow = (bar: XmlElement) => (mark: XmlElement) =>
    isNear(middle(heights(mark)), middle(heights(bar)));
  const limits = plot.elements.filter((element) => inherited(element, 'stroke') === orange);
  const England = strokesOf(plot, 'upright', ink);
  const inRow = (bar: XmlElement, marks: readonly XmlElement[]) => marks.filter(isInRow(bar)).flatMap(widths);
  return {
    bars: bars.map((bar) => scale(Math.max(...widths(bar)))),
    limits: bars.flatMap((bar) => {
      const places = inRow(bar, limits);
      return places.length === 0 ? [] : [Math.min(...places), Math.max(...places)].map(scale);
    }),
    England: bars.flatMap((bar) => {
      const places = inRow(bar, England);
      return places.length === 0 ? [] : [scale(middle(places))];
    }),
  };
}
