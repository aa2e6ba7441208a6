import './area-trends.css';
import { memo } from 'react';
import '../comparison/comparison.css';
import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { JudgementWord } from '../comparison/judgement-word.tsx';
import { RecentTrendWord } from '../trend/recent-trend-word.tsx';
import {
  type AreaTrendsTableParts,
  type AreaTrendsTableRow,
  toAreaTrendsTable,
} from './to-area-trends-table.ts';

/** The table twin of the panels: every area, those without a value too. */
export const AreaTrendsTable = memo(function AreaTrendsTable({
  answer,
}: {
  readonly answer: AreaTrendsAnswer;
}) {
  const table = toAreaTrendsTable(answer);
  return (
    <div className="comparison-table area-trends-table">
      <DataTable
        caption={table.caption}
        columns={columnsOf(table)}
        rows={table.rows.map((row) => ({ key: row.key, cells: cellsOf(row, table) }))}
      />
      <p className="govuk-body-s">{answer.changeNote}</p>
    </div>
  );
});

function columnsOf({ firstHeading, latestHeading, comparator, hasNotes }: AreaTrendsTableParts): Column[] {
  return [
    { heading: 'Area' },
    { heading: firstHeading, numeric: true },
    { heading: latestHeading, numeric: true },
    { heading: 'Change', numeric: true },
    { heading: 'Recent trend' },
    ...(comparator === null ? [] : [{ heading: `Latest compared with ${comparator}` }]),
    ...(hasNotes ? [{ heading: 'Notes' }] : []),
  ];
}

function cellsOf(row: AreaTrendsTableRow, { comparator, hasNotes }: AreaTrendsTableParts) {
  return [
    row.isHighlighted ? (
      <strong key="area" className="highlighted-area">
        {row.area} <span className="govuk-visually-hidden">(highlighted)</span>
      </strong>
    ) : (
      row.area
    ),
    row.first,
    row.latest,
    row.change,
    <RecentTrendWord key="trend" trend={row.recentTrend} />,
    ...(comparator === null
      ? []
      : [<JudgementWord key="comparison" comparison={row.comparison} method="ci95" />]),
    ...(hasNotes ? [row.notes] : []),
  ];
}
