import { memo } from 'react';
import '../trend/trend.css';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ComparisonWord } from '../trend/comparison-word.tsx';
import {
  type CourseTableRow,
  type GroupTableRow,
  type InequalityTables,
  toInequalityTables,
} from './to-inequality-table.ts';

/** The table twins of both charts: a group a row, then a period a row. */
export const InequalityTable = memo(function InequalityTable({
  answer,
}: {
  readonly answer: InequalityAnswer;
}) {
  const tables = toInequalityTables(answer);
  const { shortName } = answer.indicator;
  return (
    <div className="trend-tables">
      {tables.groups.length === 0 ? null : (
        <DataTable
          caption={`${shortName} by group, ${answer.area.name}, ${answer.period?.label ?? ''}`}
          columns={groupColumns(tables, answer.area.name)}
          rows={tables.groups.map((row) => ({
            key: row.key,
            cells: groupCells(row, tables, answer.area.name),
          }))}
        />
      )}
      <Notes notes={tables.notes} />
      {tables.course.length === 0 ? null : (
        <DataTable
          caption={`${tables.hasIndices ? 'Indices of inequality and gap' : 'Gap'} through time, ${answer.area.name}`}
          columns={courseColumns(tables)}
          rows={tables.course.map((row) => ({ key: row.key, cells: courseCells(row, tables) }))}
        />
      )}
      <Notes notes={tables.gaps} />
    </div>
  );
});

/** Below a table, what is too long for a cell of it. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="trend-caption">
      {note}
    </p>
  ));
}

function groupColumns({ valueHeading, hasShares, hasCommissioners }: InequalityTables, area: string) {
  return [
    { heading: 'Group' },
    ...[valueHeading, '95% limits', 'Count', 'Population'].map((heading) => ({ heading, numeric: true })),
    ...(hasShares ? [{ heading: 'Share of population', numeric: true }] : []),
    { heading: `Compared with ${area}` },
    ...(hasCommissioners ? [{ heading: 'Commissioned by' }] : []),
  ];
}

function groupCells(row: GroupTableRow, tables: InequalityTables, area: string) {
  return [
    row.label,
    row.value,
    row.limits,
    row.count,
    row.population,
    ...(tables.hasShares ? [row.share] : []),
    <ComparisonWord key="comparison" comparison={row.comparison} benchmark={area} />,
    ...(tables.hasCommissioners ? [row.commissionedBy] : []),
  ];
}

function courseColumns({ hasIndices }: InequalityTables) {
  const indices = ['Slope index', 'Slope index 95% limits', 'Relative index', 'Relative index 95% limits'];
  return [
    { heading: 'Period' },
    ...(hasIndices ? indices : []).map((heading) => ({ heading, numeric: true })),
    ...['Gap', 'Gap 95% limits'].map((heading) => ({ heading, numeric: true })),
    ...(hasIndices ? [] : [{ heading: 'Is the gap more than chance?' }]),
    { heading: 'Ratio', numeric: true },
  ];
}

function courseCells(row: CourseTableRow, { hasIndices }: InequalityTables) {
  const indices = [row.slopeIndex, row.slopeLimits, row.relativeIndex, row.relativeLimits];
  return [
    row.period,
    ...(hasIndices ? indices : []),
    row.gap,
    row.gapLimits,
    ...(hasIndices ? [] : [row.chance]),
    row.ratio,
  ];
}
