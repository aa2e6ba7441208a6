import { memo } from 'react';
import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { JudgementWord } from '../comparison/judgement-word.tsx';
import { toCauseCourses, toCauseYears, toNightsRows } from './to-cause-trends-table.ts';

/** The table twin of the charts through time: rates by year, every figure with its limits, and stays without a night. */
export const CauseTrendsTable = memo(function CauseTrendsTable({
  answer,
}: {
  readonly answer: CauseTrendsAnswer;
}) {
  const { area, benchmark, indicator, periods } = answer;
  const numeric = (heading: string) => ({ heading, numeric: true });
  return (
    <div className="cause-trends-tables">
      <DataTable
        caption={`${axisTitle(indicator.unit)} by year, ${area.name}`}
        columns={[
          { heading: 'Group' },
          ...periods.map(({ label }) => numeric(label)),
          { heading: 'Recent trend' },
        ]}
        rows={toCauseCourses(answer).map(({ key, name, values, trend }) => ({
          key,
          cells: [name, ...values, trend],
        }))}
      />
      <NightsTable answer={answer} />
      <Disclosure summary="Every figure with its count, limits and England">
        <DataTable
          caption={`Every figure by year, ${area.name}`}
          columns={[
            { heading: 'Group' },
            { heading: 'Period' },
            ...['Count', axisTitle(indicator.unit), '95% limits'].map(numeric),
            ...(benchmark ? [numeric(benchmark.name), { heading: `Compared with ${benchmark.name}` }] : []),
            { heading: 'Commissioned by' },
          ]}
          rows={toCauseYears(answer).map((row) => ({
            key: row.key,
            cells: [
              ...[row.group, row.period, row.count, row.value, row.limits],
              ...(row.comparison === null
                ? []
                : [
                    row.england,
                    <JudgementWord key="comparison" comparison={row.comparison} method="ci95" />,
                  ]),
              row.commissioned,
            ],
          }))}
        />
      </Disclosure>
    </div>
  );
});

function NightsTable({ answer }: { readonly answer: CauseTrendsAnswer }) {
  const rows = toNightsRows(answer);
  const { area, benchmark } = answer;
  if (rows.length === 0) return null;
  return (
    <>
      <DataTable
        caption={`All injury admissions without a night in hospital, ${area.name}`}
        columns={[
          { heading: 'Period' },
          { heading: 'Share of those whose stay is known', numeric: true },
          { heading: '95% limits', numeric: true },
          { heading: 'Without a night, of all known', numeric: true },
          ...(benchmark ? [{ heading: benchmark.name, numeric: true }] : []),
        ]}
        rows={rows.map(({ key, period, share, limits, counts, england }) => ({
          key,
          cells: [period, share, limits, counts, ...(benchmark ? [england] : [])],
        }))}
      />
      <p className="govuk-body">{answer.nights?.caution}</p>
    </>
  );
}
