import type { AreaTrend, AreaTrendsAnswer } from '../../contract/area-trends.ts';
import { lastInWords } from '../../contract/area-trends-words.ts';
import { recentTrendWords } from '../../contract/comparison-words.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { PeriodAnswer } from '../../contract/parts.ts';
import { periodKey } from '../../contract/period-axis.ts';
import { comparisonColumn } from './measure-columns.ts';
import { figureCell, formatOfUnit, type ShownColumn, type ShownTable, toShownTable } from './shown-table.ts';

/** An area a row: its figure in every period, what changed between the ends, and its recent trend; the benchmark last. */
export function areaTrendsShown(answer: AreaTrendsAnswer): ShownTable[] {
  const { panels, benchmark, periods, span, indicator } = answer;
  const isShown = panels.some(({ area }) => area.code === benchmark?.area.code);
  const format = formatOfUnit(indicator.unit);
  const table = toShownTable<AreaTrend>(
    [
      {
        heading: 'Area',
        cell: ({ area, role }) => (role === 'benchmark' ? `${area.name} (benchmark)` : area.name),
      },
      ...periods.map(
        (period): ShownColumn<AreaTrend> => ({
          heading: period.label,
          format,
          cell: (panel) => valueIn(panel, period),
        }),
      ),
      {
        heading: `Change from ${span?.first.label ?? 'the first'} to ${span?.last.label ?? 'the last period'}`,
        format,
        cell: ({ change }) => figureCell(change?.difference, 'not-available'),
      },
      {
        heading: 'Recent trend',
        cell: ({ recentTrend }) => upperFirst(recentTrendWords(recentTrend)),
      },
      ...comparisonColumn<AreaTrend>(benchmark?.area.name ?? null, ({ role, latest }) =>
        role === 'benchmark' ? null : (latest?.comparison ?? 'not-compared'),
      ),
      { heading: 'Notes', cell: (panel) => lastInWords(panel, answer) },
    ],
    [...panels, ...(benchmark && !isShown ? [benchmark] : [])],
  );
  return [table];
}

function valueIn({ points }: AreaTrend, period: PeriodAnswer) {
  const point = points.find((each) => periodKey(each.period) === periodKey(period));
  return figureCell(point?.value, point?.missing);
}
