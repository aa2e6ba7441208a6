import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { type Plot, plotsWithScales, type Reading, withClass } from '../read-plots.ts';
import { blue, context } from './colours.ts';
import { type DrawnKind, held, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { edgesOf, heights, joined, keyOf } from './read-marks.ts';

export const areaTrends: DrawnKind<AreaTrendsAnswer> = {
  name: 'trends of many areas',
  page: '/comparisons?indicator=90284&parent=E12000003&view=trends',
  answer: '/area-trends?indicator=90284&parent=E12000003',
  figure: '/charts/area-trends.svg?indicator=90284&parent=E12000003',
  told: ({ panels, benchmark }) =>
    Object.fromEntries(
      panels.flatMap(({ points }, panel) => [
        [`${panel} area`, valuesOf(points)],
        [`${panel} limits`, limitsOf(points)],
        [`${panel} benchmark`, valuesOf(benchmark?.points ?? [])],
      ]),
    ),
  onPaper: (plots) => areaPanelsOnPaper(plots),
  onScreen: (plots) => areaPanelsOnScreen(plots),
  tables: ({ panels }) => [
    panels.map(({ area, first, latest }): ToldRow => [area.name, held([first?.value, latest?.value])]),
  ],
};

const areaPanelsOnPaper = (plots: readonly Plot[]): Reading =>
  joined(
    plotsWithScales(plots).map(({ plot, scale }, panel) =>
      joined([
        ...withClass(plot, 'line').map((line) => ({
          [`${panel} ${keyOf(line)?.split('|')[0]}`]: heights(line).map(scale),
        })),
        ...withClass(plot, 'band').map((band) => ({ [`${panel} limits`]: edgesOf([band]).map(scale) })),
      ]),
    ),
  );

const areaPanelsOnScreen = (plots: readonly Plot[]): Reading =>
  joined(
    plotsWithScales(plots).map(({ plot, scale }, panel) => {
      const path = (attribute: string, colour: string, width: string | null) =>
        plot.elements.filter(
          ({ name, attributes }) =>
            name === 'path' &&
            attributes[attribute] === colour &&
            (width === null || attributes['stroke-width'] === width),
        );
      return {
        [`${panel} area`]: path('stroke', blue, '2.2').flatMap(heights).map(scale),
        [`${panel} benchmark`]: path('stroke', context, '1.2').flatMap(heights).map(scale),
        [`${panel} limits`]: edgesOf(path('fill', blue, null)).map(scale),
      };
    }),
  );
