import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { type Plot, plotsWithScales, type Reading, withClass } from '../read-plots.ts';
import { inherited, type XmlElement } from '../read-xml.ts';
import { type DrawnKind, figuresOf, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { edgesOf, heights, joined, keyOf, widths } from './read-marks.ts';

const trendOf = 'indicator=90284&area=E10000032&area=E06000043';

const trend: Pick<DrawnKind<TrendAnswer>, 'answer' | 'told' | 'onPaper' | 'onScreen' | 'tables'> = {
  answer: `/trends?${trendOf}`,
  told: ({ series }) =>
    Object.fromEntries(
      series.flatMap(({ key, role, points }) => [
        [`0 ${key}`, valuesOf(points)],
        ...(role === 'area' ? [[`0 limits ${key}`, limitsOf(points)]] : []),
      ]),
    ),
  onPaper: (plots) => linesOnPaper(plots),
  onScreen: (plots) => linesOnScreen(plots),
  tables: ({ series }) =>
    series.map(({ points }) => points.map((point): ToldRow => [point.period.label, figuresOf(point)])),
};

export const trendWithBars: DrawnKind<TrendAnswer> = {
  ...trend,
  name: 'a trend with limits as bars',
  page: `/trends?${trendOf}&limits=bars`,
  tablePage: `/trends?${trendOf}&view=table`,
  figure: `/charts/trend.svg?${trendOf}&limits=bars`,
};

export const trendWithBand: DrawnKind<TrendAnswer> = {
  ...trendWithBars,
  name: 'a trend with limits as a band, on a scale that begins at the data',
  page: `/trends?${trendOf}&limits=band&axis=data`,
  figure: `/charts/trend.svg?${trendOf}&limits=band&axis=data`,
};

export const trendInPanels: DrawnKind<TrendAnswer> = {
  ...trend,
  name: 'a trend in panels',
  page: `/trends?${trendOf}&layout=panels`,
  tablePage: `/trends?${trendOf}&view=table`,
  figure: `/charts/trend.svg?${trendOf}&layout=panels`,
  told: ({ series }) => {
    const benchmark = series.find(({ role }) => role === 'benchmark');
    return Object.fromEntries(
      series
        .filter(({ role }) => role === 'area')
        .flatMap(({ key, points }, panel) => [
          [`${panel} ${key}`, valuesOf(points)],
          ...(benchmark ? [[`${panel} ${benchmark.key}`, valuesOf(benchmark.points)]] : []),
        ]),
    );
  },
};

/** Lines and limits of panels or of one plot, by the panel's place and the line's key. */
export const linesOnPaper = (plots: readonly Plot[]): Reading =>
  joined(
    plotsWithScales(plots).map(({ plot, scale }, panel) => {
      const groups = withClass(plot, 'series');
      const lines = withClass(plot, 'line').map((line) => ({ line, key: keyOf(line) }));
      return joined([
        ...lines.map(({ line, key }) => ({ [`${panel} ${key}`]: heights(line).map(scale) })),
        ...groups.map((group) => ({
          [`${panel} limits ${keyOf(group)}`]: edgesOf([
            ...withClass(plot, 'limits').filter(({ parent }) => parent === group),
            ...withClass(plot, 'band').filter((band) => keyOf(band) === keyOf(group)),
          ]).map(scale),
        })),
      ]);
    }),
  );

/** The same of charts on the screen, whose limits have the colour of their line. */
export const linesOnScreen = (plots: readonly Plot[]): Reading =>
  joined(
    plotsWithScales(plots).map(({ plot, scale }, panel) => {
      const lines = withClass(plot, 'trend-line');
      const limits = withClass(plot, 'trend-limits', 'trend-band');
      return joined([
        ...lines.map((line) => ({ [`${panel} ${keyOf(line)}`]: heights(line).map(scale) })),
        ...lines.map((line) => ({
          [`${panel} limits ${keyOf(line)}`]: edgesOf(
            limits.filter((each) => colourOf(each) === inherited(line, 'stroke') && isAlong(line, each)),
          ).map(scale),
        })),
      ]);
    }),
  );

/** A limit's own colour: of a band that of its ground, of a bar that of its stroke. */
const colourOf = (limit: XmlElement): string | null => {
  const stroke = inherited(limit, 'stroke');
  return stroke === null || stroke === 'none' ? inherited(limit, 'fill') : stroke;
};

/** Whether a limit stands where its line does: stretches of one line have one colour. */
const isAlong = (line: XmlElement, limit: XmlElement): boolean =>
  Math.min(...widths(limit)) > Math.min(...widths(line)) - 1 &&
  Math.max(...widths(limit)) < Math.max(...widths(line)) + 1;
