import { Link } from '@tanstack/react-router';
import {
  formatCount,
  formatValue,
  missingSymbol,
  missingWords,
} from '../../../server/contract/format-figure.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../../server/contract/trend.ts';
import { benchmarkOf, overlapOfExcesses } from '../../../server/contract/trend-words.ts';
import { ComparisonWord } from '../../charts/trend/comparison-word.tsx';
import { RecentTrendWord } from '../../charts/trend/recent-trend-word.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** Where each line stands now: its latest figure, how it compares, and which way it is going. */
export function LatestFigures({ answer }: { readonly answer: TrendAnswer }) {
  const { series, indicator } = answer;
  const unit = indicator.unit.label;
  const columns = [
    { heading: headingOf(answer) },
    { heading: 'Latest period' },
    { heading: unit.charAt(0).toUpperCase() + unit.slice(1), numeric: true },
    { heading: '95% limits', numeric: true },
    { heading: 'Count', numeric: true },
    { heading: 'Comparison' },
    { heading: 'Recent trend' },
  ];
  return (
    <section aria-labelledby="latest">
      <h2 className="govuk-heading-m" id="latest">
        Latest figures
      </h2>
      <DataTable
        caption="Latest figures, comparison and recent trend"
        captionHidden
        columns={columns}
        rows={series.map((one) => ({ key: one.key, cells: cellsOf(one, answer) }))}
      />
      <ExcessList answer={answer} />
      <ComparisonMethod answer={answer} />
    </section>
  );
}

/** What the differences from the benchmark amount to, in numbers of events or people. */
function ExcessList({ answer }: { readonly answer: TrendAnswer }) {
  const told = answer.series.flatMap(({ key, label, excess }) => (excess ? [{ key, label, excess }] : []));
  if (told.length === 0) return null;
  const overlap = overlapOfExcesses(answer.series);
  return (
    <>
      <p className="govuk-body">What the difference amounts to, worked out from counts and denominators:</p>
      <ul className="govuk-list govuk-list--bullet">
        {told.map(({ key, label, excess }) => (
          <li key={key}>
            {label}: {excess.words}
          </li>
        ))}
      </ul>
      {overlap === null ? null : <p className="govuk-body">{overlap}</p>}
    </>
  );
}

function ComparisonMethod({ answer }: { readonly answer: TrendAnswer }) {
  return (
    <Disclosure summary="How the comparison and the recent trend are worked out">
      {answer.comparisonMethod === '' ? null : <p className="govuk-body">{answer.comparisonMethod}</p>}
      <p className="govuk-body">{answer.recentTrendMethod}</p>
      <ul className="caveat-list">
        {answer.series.map(({ key, label, recentTrend }) => (
          <li key={key}>
            {label}: {recentTrend.because}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Methods in full:{' '}
        <Link to="/methods" hash="compare-by-limits">
          comparison with a benchmark
        </Link>
        ,{' '}
        <Link to="/methods" hash="recent-trend">
          recent trend
        </Link>
      </p>
    </Disclosure>
  );
}

function cellsOf(series: TrendSeries, answer: TrendAnswer) {
  const point = series.points.at(-1);
  if (point === undefined) return [series.label, 'No figures', '', '', '', '', ''];
  return [
    series.label,
    point.period.label,
    <Figure key="figure" point={point} />,
    limitsOf(point),
    point.count === null ? '' : formatCount(point.count),
    comparisonOf(series, point, answer),
    <RecentTrendWord key="trend" trend={series.recentTrend} />,
  ];
}

function comparisonOf(series: TrendSeries, point: TrendPoint, answer: TrendAnswer) {
  if (series.role === 'benchmark') return 'Benchmark';
  const benchmark = benchmarkOf(series, answer);
  if (benchmark === null) return 'Not compared';
  return <ComparisonWord comparison={point.comparison} benchmark={benchmark.area.name} />;
}

function Figure({ point }: { readonly point: TrendPoint }) {
  if (point.value !== null) return formatValue(point.value);
  if (point.missing === null) return 'No value';
  return <abbr title={missingWords(point.missing)}>{missingSymbol(point.missing)}</abbr>;
}

function limitsOf({ lower95, upper95 }: TrendPoint): string {
  return lower95 === null || upper95 === null ? '' : `${formatValue(lower95)} to ${formatValue(upper95)}`;
}

function headingOf({ question }: TrendAnswer): string {
  const headings = { area: 'Area', age: 'Age', sex: 'Sex', category: 'Category' } as const;
  return headings[question.by];
}
