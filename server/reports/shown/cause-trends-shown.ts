import type { CauseTrend, CauseTrendsAnswer } from '../../contract/cause-trends.ts';
import { commissionedBy } from '../../contract/commission-words.ts';
import { periodKey } from '../../contract/period-axis.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { comparisonColumn, measureColumns } from './measure-columns.ts';
import { figureCell, type ShownTable, toShownTable } from './shown-table.ts';

interface Row {
  readonly group: CauseTrend;
  readonly period: string;
  readonly point: TrendPoint | null;
  readonly beside: TrendPoint | null;
}

/** Every group of causes in every period, with the benchmark's rate of the same group beside it. */
export function causeTrendsShown(answer: CauseTrendsAnswer): ShownTable[] {
  const { groups, periods, benchmark, indicator } = answer;
  const rows = groups.flatMap((group) =>
    periods.map((period): Row => {
      const pointOf = (points: readonly TrendPoint[] | undefined) =>
        points?.find((point) => periodKey(point.period) === periodKey(period)) ?? null;
      const beside = pointOf(group.benchmark?.points);
      return { group, period: period.label, point: pointOf(group.series.points), beside };
    }),
  );
  const table = toShownTable<Row>(
    [
      { heading: 'Group of causes', cell: ({ group }) => group.label },
      { heading: 'Period', cell: ({ period }) => period },
      ...measureColumns<Row>(indicator.unit, ({ point }) => point),
      ...(benchmark
        ? [
            {
              heading: `${benchmark.name}, the same group`,
              format: 'one-decimal' as const,
              cell: ({ beside }: Row) => figureCell(beside?.value, beside?.missing),
            },
          ]
        : []),
      ...comparisonColumn<Row>(benchmark?.name ?? null, ({ point }) => point?.comparison ?? 'not-compared'),
      { heading: 'Commissioned by', cell: ({ point }) => (point ? commissionedBy(point) : null) },
      { heading: 'Notes', cell: ({ point, group }) => point?.notes.join('; ') || group.whyNoLine },
    ],
    rows,
  );
  return [table];
}
