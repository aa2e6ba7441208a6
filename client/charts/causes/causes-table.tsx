import './causes.css';
import { memo } from 'react';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { priorityNote, shareTitle } from '../../../server/contract/causes-words.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { JudgementWord } from '../comparison/judgement-word.tsx';
import { type CauseTableRow, toCauseHistory, toCausesTable } from './to-causes-table.ts';

/** The table twin of the chart: every group, those without a bar too, then their rates through time. */
export const CausesTable = memo(function CausesTable({ answer }: { readonly answer: CausesAnswer }) {
  const { benchmark, indicator, period } = answer;
  const rows = toCausesTable(answer);
  const hasPriority = answer.groups.some(({ isUnderFivesPriority }) => isUnderFivesPriority);
  return (
    <div className="causes-tables">
      <DataTable
        caption={`Causes of injury admissions, ${answer.area.name}, ${period?.label ?? ''}`}
        columns={[
          { heading: 'Group' },
          { heading: 'ICD-10' },
          ...['Count', axisTitle(indicator.unit), '95% limits', shareTitle].map((heading) => ({
            heading,
            numeric: true,
          })),
          ...(benchmark
            ? [{ heading: benchmark.name, numeric: true }, { heading: `Compared with ${benchmark.name}` }]
            : []),
        ]}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, benchmark?.name ?? null) }))}
      />
      {hasPriority ? <p className="govuk-body-s">{priorityNote}</p> : null}
      <p className="govuk-body-s">{answer.addsUpNote}</p>
      <DataTable
        caption={`How each group differs and changed, ${answer.area.name}, ${period?.label ?? ''}`}
        columns={[
          { heading: 'Group' },
          ...(benchmark ? [{ heading: `Difference from ${benchmark.name}` }] : []),
          { heading: 'Change on the year' },
          { heading: 'Commissioned by' },
        ]}
        rows={rows.map(({ key, name, difference, change, commissioned }) => ({
          key,
          cells: [name, ...(benchmark ? [difference] : []), change, commissioned],
        }))}
      />
      <HistoryTable answer={answer} />
    </div>
  );
});

function cellsOf(row: CauseTableRow, benchmark: string | null) {
  return [
    row.name,
    row.codes,
    row.count,
    row.value,
    row.limits,
    row.share,
    ...(benchmark === null || row.comparison === null
      ? []
      : [row.england, <JudgementWord key="comparison" comparison={row.comparison} method="ci95" />]),
  ];
}

function HistoryTable({ answer }: { readonly answer: CausesAnswer }) {
  const { periods, rows } = toCauseHistory(answer);
  if (periods.length < 2) return null;
  return (
    <DataTable
      caption={`${axisTitle(answer.indicator.unit)} through time, ${answer.area.name}`}
      columns={[{ heading: 'Group' }, ...periods.map((heading) => ({ heading, numeric: true }))]}
      rows={rows.map(({ key, name, values }) => ({ key, cells: [name, ...values] }))}
    />
  );
}
