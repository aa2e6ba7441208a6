import './distribution.css';
import { memo } from 'react';
import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { StackedTable } from '../../ui/stacked-table.tsx';
import { toDistributionTable } from './to-distribution-table.ts';

/** The table twin of the chart: every period, with its quartiles, whiskers, outliers by name and highlighted areas. */
export const DistributionTable = memo(function DistributionTable({
  answer,
}: {
  readonly answer: DistributionAnswer;
}) {
  const { caption, columns, rows, named } = toDistributionTable(answer);
  return (
    <div className="distribution-table">
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows.map(({ key, isMarked, cells: [period, ...others] }) => ({
          key,
          cells: [isMarked ? `${period} (chosen)` : period, ...others],
        }))}
      />
      {named.length === 0 ? null : (
        <StackedTable
          caption="Areas unusually far from the rest, or every value where there is no box, the highest first"
          columns={[
            { heading: 'Period', width: '16%' },
            { heading: 'Areas shown as points, the highest first', width: '84%' },
          ]}
          rows={named.map(({ key, period, words }) => ({ key, cells: [period, words] }))}
        />
      )}
    </div>
  );
});
