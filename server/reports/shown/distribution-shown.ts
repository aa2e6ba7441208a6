import type { DistributionAnswer, DistributionPeriod } from '../../contract/distribution.ts';
import { absentSymbol, areasInWords } from '../../contract/distribution-words.ts';
import {
  figureCell,
  figureIfAny,
  formatOfUnit,
  type ShownColumn,
  type ShownTable,
  toShownTable,
} from './shown-table.ts';

/** How the areas are spread, a row a period, the latest first; highlighted areas and the benchmark beside it. */
export function distributionShown(answer: DistributionAnswer): ShownTable[] {
  const { highlighted, benchmark, indicator, periods } = answer;
  const format = formatOfUnit(indicator.unit);
  const figure = (
    heading: string,
    figureOf: (each: DistributionPeriod) => number | null | undefined,
  ): ShownColumn<DistributionPeriod> => ({
    heading,
    format,
    cell: (each) => figureCell(figureOf(each), 'not-available'),
  });
  const table = toShownTable<DistributionPeriod>(
    [
      { heading: 'Period', cell: ({ period }) => period.label },
      { heading: 'Areas with a value', cell: areasInWords },
      ...highlighted.flatMap(({ name }, at): ShownColumn<DistributionPeriod>[] => [
        {
          heading: name,
          format,
          cell: ({ highlighted: standings }) =>
            standings[at]?.value ?? absentSymbol(standings[at]?.missing ?? 'not-available'),
        },
        {
          heading: `${name}: rank`,
          format: 'whole',
          cell: ({ highlighted: standings }) => figureIfAny(standings[at]?.rank),
        },
      ]),
      ...(benchmark
        ? [
            {
              heading: benchmark.name,
              format,
              cell: (each: DistributionPeriod) => figureCell(each.benchmark?.value, each.benchmark?.missing),
            },
          ]
        : []),
      figure('Lowest', ({ lowest }) => lowest),
      figure('Lower whisker', ({ box }) => box?.lowerWhisker),
      figure('Lower quartile', ({ box }) => box?.lowerQuartile),
      figure('Median', ({ box }) => box?.median),
      figure('Upper quartile', ({ box }) => box?.upperQuartile),
      figure('Upper whisker', ({ box }) => box?.upperWhisker),
      figure('Highest', ({ highest }) => highest),
      { heading: 'Notes', cell: ({ why, breakBefore }) => [why, breakBefore].filter(Boolean).join(' ') },
    ],
    periods.toReversed(),
  );
  return [table];
}
