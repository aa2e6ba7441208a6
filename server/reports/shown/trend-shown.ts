import { commissionedBy, hasCommissioners } from '../../contract/commission-words.ts';
import { comparisonWords, recentTrendWords } from '../../contract/comparison-words.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { benchmarkOf } from '../../contract/trend-words.ts';
import { measureColumns } from './measure-columns.ts';
import { type ShownTable, toShownTable } from './shown-table.ts';

interface Row {
  readonly series: TrendSeries;
  /** Null for a series without points, which says why. */
  readonly point: TrendPoint | null;
}

/** Every series of a trend, a row for each period of it, as the tables below the chart show them. */
export function trendShown(answer: TrendAnswer): ShownTable[] {
  const rows = answer.series.flatMap((series): Row[] =>
    series.points.length === 0
      ? [{ series, point: null }]
      : series.points.map((point) => ({ series, point })),
  );
  const table = toShownTable<Row>(
    [
      { heading: answer.question.by === 'area' ? 'Area' : 'Series', cell: ({ series }) => series.label },
      { heading: 'Period', cell: ({ point }) => point?.period.label ?? null },
      ...measureColumns<Row>(answer.indicator.unit, ({ point }) => point),
      { heading: 'Comparison', cell: (row) => comparedWith(row, answer) },
      {
        heading: 'Commissioned by',
        cell: ({ point }) => (point && hasCommissioners(answer) ? commissionedBy(point) : null),
      },
      {
        heading: 'Recent trend of the series',
        cell: ({ series }) => upperFirst(recentTrendWords(series.recentTrend)),
      },
      {
        heading: 'Notes',
        cell: ({ series, point }) => (point === null ? series.why : point.notes.join('; ')),
      },
    ],
    rows,
  );
  return [table];
}

function comparedWith({ series, point }: Row, answer: TrendAnswer): string | null {
  const benchmark = series.role === 'area' ? benchmarkOf(series, answer) : null;
  if (benchmark === null || point === null) return null;
  return upperFirst(comparisonWords(point.comparison, benchmark.area.name));
}
