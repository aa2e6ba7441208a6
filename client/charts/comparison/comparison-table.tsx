import './comparison.css';
import { memo } from 'react';
import type { ComparisonAnswer, ComparisonMethod } from '../../../server/contract/comparison.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { JudgementWord } from './judgement-word.tsx';
import {
  type ComparisonTableParts,
  type ComparisonTableRow,
  toComparisonTable,
} from './to-comparison-table.ts';

/** The table twin of the chart: every area, those without a value too. */
export const ComparisonTable = memo(function ComparisonTable({
  answer,
}: {
  readonly answer: ComparisonAnswer;
}) {
  const table = toComparisonTable(answer);
  return (
    <div className="comparison-table">
      <DataTable
        caption={table.caption}
        columns={columnsOf(table)}
        rows={table.rows.map((row) => ({
          key: row.key,
          cells: cellsOf(row, table, answer.question.method),
        }))}
      />
      <p className="govuk-body-s">{answer.rankNote}</p>
    </div>
  );
});

function columnsOf(table: ComparisonTableParts): Column[] {
  const {
    valueHeading,
    rankHeading,
    rankChangeHeading,
    comparator,
    hasWiderLimits,
    hasQuintiles,
    hasFunnel,
    hasNotes,
  } = table;
  const limits = ['95% limits', ...(hasWiderLimits ? ['99.8% limits'] : [])];
  return [
    { heading: 'Area' },
    { heading: rankHeading, numeric: true },
    ...(rankChangeHeading === null ? [] : [{ heading: rankChangeHeading }]),
    ...[valueHeading, ...limits, 'Count', 'Denominator'].map((heading) => ({ heading, numeric: true })),
    ...(comparator === null ? [] : [{ heading: `Compared with ${comparator}` }]),
    ...(hasQuintiles ? [{ heading: 'Fifth', numeric: true }] : []),
    ...(hasFunnel ? [{ heading: 'In the funnel' }] : []),
    ...(hasNotes ? [{ heading: 'Notes' }] : []),
  ];
}

function cellsOf(row: ComparisonTableRow, table: ComparisonTableParts, method: ComparisonMethod) {
  const { rankChangeHeading, comparator, hasWiderLimits, hasQuintiles, hasFunnel, hasNotes } = table;
  return [
    row.isHighlighted ? (
      <strong key="area" className="highlighted-area">
        {row.area} <span className="govuk-visually-hidden">(highlighted)</span>
      </strong>
    ) : (
      row.area
    ),
    row.rank,
    ...(rankChangeHeading === null ? [] : [row.rankChange]),
    row.value,
    row.limits,
    ...(hasWiderLimits ? [row.widerLimits] : []),
    row.count,
    row.denominator,
    ...(comparator === null
      ? []
      : [<JudgementWord key="comparison" comparison={row.comparison} method={method} />]),
    ...(hasQuintiles ? [row.quintile] : []),
    ...(hasFunnel
      ? [
          <span key="funnel" className="judgement-word">
            {row.funnel}
          </span>,
        ]
      : []),
    ...(hasNotes ? [row.notes] : []),
  ];
}
