import { memo } from 'react';
import '../trend/trend.css';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ComparisonWord } from '../trend/comparison-word.tsx';
import { type PartnerTable, type PartnerTableRow, toPartnerTables } from './to-partner-trend-table.ts';

/** The table twin of the chart: a table an age piece, a period a row with who was responsible. */
export const PartnerTrendTable = memo(function PartnerTrendTable({
  answer,
}: {
  readonly answer: PartnerTrendAnswer;
}) {
  return (
    <div className="trend-tables">
      {toPartnerTables(answer).map((table) => (
        <PieceTable key={table.key} table={table} />
      ))}
    </div>
  );
});

function PieceTable({ table }: { readonly table: PartnerTable }) {
  if (table.why !== null) {
    return (
      <p className="govuk-body">
        <strong>{table.caption}.</strong> {table.why}
      </p>
    );
  }
  return (
    <DataTable
      caption={table.caption}
      columns={columnsOf(table)}
      rows={table.rows.map((row) => ({ key: row.key, cells: cellsOf(row, table) }))}
    />
  );
}

function columnsOf({ valueHeading, responsibleHeading, hasEngland, hasNotes }: PartnerTable) {
  return [
    { heading: 'Period' },
    ...[valueHeading, '95% limits', 'Count', 'Denominator'].map((heading) => ({ heading, numeric: true })),
    ...(hasEngland ? [{ heading: 'England', numeric: true }, { heading: 'Compared with England' }] : []),
    { heading: responsibleHeading },
    ...(hasNotes ? [{ heading: 'Notes' }] : []),
  ];
}

function cellsOf(row: PartnerTableRow, { hasEngland, hasNotes }: PartnerTable) {
  const { period, value, limits, count, denominator, england, comparison, responsible, notes } = row;
  return [
    period,
    value,
    limits,
    count,
    denominator,
    ...(hasEngland
      ? [england, <ComparisonWord key="comparison" comparison={comparison} benchmark="England" />]
      : []),
    responsible,
    ...(hasNotes ? [notes] : []),
  ];
}
