import './trend.css';
import { memo } from 'react';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ComparisonWord } from './comparison-word.tsx';
import { type TrendTableRow, type TrendTableSeries, toTrendTable } from './to-trend-table.ts';

/** The table twin of the chart: every figure it draws, a table a series. */
export const TrendTable = memo(function TrendTable({ answer }: { readonly answer: TrendAnswer }) {
  return (
    <div className="trend-tables">
      {toTrendTable(answer).map((table) => (
        <SeriesTable key={table.key} table={table} />
      ))}
    </div>
  );
});

function SeriesTable({ table }: { readonly table: TrendTableSeries }) {
  if (table.why !== null) {
    return (
      <p className="govuk-body">
        <strong>{table.caption}.</strong> {table.why}
      </p>
    );
  }
  return (
    <>
      <ScrollRegion label={table.caption}>
        <table className="govuk-table dense-table trend-table">
          <caption className="govuk-table__caption">{table.caption}</caption>
          <TableHead table={table} />
          <tbody className="govuk-table__body">
            {table.rows.map((row) => (
              <PeriodRow key={row.key} row={row} table={table} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="govuk-body-s trend-table-note">{table.recentTrend}</p>
    </>
  );
}

function TableHead({
  table: { valueHeading, benchmark, hasCommissioners, hasNotes },
}: {
  readonly table: TrendTableSeries;
}) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          Period
        </th>
        {[valueHeading, '95% limits', 'Count', 'Denominator'].map((heading) => (
          <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
            {heading}
          </th>
        ))}
        {benchmark === null ? null : (
          <th scope="col" className="govuk-table__header">
            Compared with {benchmark}
          </th>
        )}
        {hasCommissioners ? (
          <th scope="col" className="govuk-table__header trend-table-words">
            Commissioned by
          </th>
        ) : null}
        {hasNotes ? (
          <th scope="col" className="govuk-table__header trend-table-words">
            Notes
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

function PeriodRow({
  row,
  table: { benchmark, hasCommissioners, hasNotes },
}: {
  readonly row: TrendTableRow;
  readonly table: TrendTableSeries;
}) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {row.period}
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric">{row.value}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{row.limits}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{row.count}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{row.denominator}</td>
      {benchmark === null ? null : (
        <td className="govuk-table__cell">
          <ComparisonWord comparison={row.comparison} benchmark={benchmark} />
        </td>
      )}
      {hasCommissioners ? <td className="govuk-table__cell">{row.commissionedBy}</td> : null}
      {hasNotes ? <td className="govuk-table__cell">{row.notes}</td> : null}
    </tr>
  );
}
