import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { AreaTrendOrder } from '../../../server/contract/area-trends.ts';
import { asTrend } from '../../../server/contract/area-trends-words.ts';
import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
import { caveatsShown } from '../../../server/contract/caveat-words.ts';
import { commissionersSentence } from '../../../server/contract/commission-words.ts';
import { gapSentence, missingSentences } from '../../../server/contract/trend-words.ts';
import { AreaTrendsChart } from '../../charts/area-trends/area-trends-chart.tsx';
import { AreaTrendsTable } from '../../charts/area-trends/area-trends-table.tsx';
import { areaTrendsDownloads } from '../../exports/area-trends-downloads.ts';
import { toAreaTrendsQuestion } from '../../selection/area-trends-question.ts';
import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { defaultTrendSelection } from '../../selection/trend-selection.ts';
import { type Choice, SelectField } from '../../ui/fields.tsx';
import { Follows } from '../../ui/follows.tsx';
import { useAhead } from '../../ui/use-ahead.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { CaveatSection } from '../frame/caveat-section.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { useTrendsOfAreas } from './use-areas-over-time.ts';
import type { ChangeComparison } from './use-comparison-selection.ts';

const orders: readonly Choice<AreaTrendOrder>[] = [
  { value: 'name', label: 'Name' },
  { value: 'value', label: 'Latest value, the highest first' },
  { value: 'change', label: 'Change since the first year, the largest rise first' },
];

const scales: readonly Choice<PanelScale>[] = [
  { value: 'common', label: 'One for all' },
  { value: 'own', label: 'Each its own' },
];

/** The areas of a comparison as small trends, and their table. */
export function AreaTrendsForm({
  selection,
  change,
  onToggle,
}: {
  readonly selection: ComparisonSelection;
  readonly change: ChangeComparison;
  readonly onToggle: (code: string) => void;
}) {
  const { answer, isEarlier, error } = useTrendsOfAreas(selection);
  const linkTo = useLinkToTrend(selection);
  const [order, chooseOrder] = useAhead(selection.order, (next) => change({ order: next }));
  const [scale, chooseScale] = useAhead(selection.scale, (next) => change({ scale: next }));
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the trends" />;
  if (answer.why !== null) return <p className="govuk-inset-text">{answer.why}</p>;
  return (
    <div aria-busy={isEarlier}>
      <div className="screen-only area-trends-order">
        <SelectField label="Order of the areas" value={order} choices={orders} onChoose={chooseOrder} />
        {answer.panels.length < 2 ? null : (
          <SelectField label="Scale of the charts" value={scale} choices={scales} onChoose={chooseScale} />
        )}
      </div>
      <Follows>
        <AreaTrendsChart answer={answer} scale={selection.scale} linkTo={linkTo} onToggle={onToggle} />
        <AreaTrendsTable answer={answer} />
      </Follows>
    </div>
  );
}

/** What stands below the trends of areas: their files, sources, methods and caveats. */
export function AreaTrendsNotes({ selection }: { readonly selection: ComparisonSelection }) {
  const { answer } = useTrendsOfAreas(selection);
  const question = useMemo(() => toAreaTrendsQuestion(selection), [selection]);
  if (!answer) return null;
  const trend = asTrend(answer);
  const commissioners = commissionersSentence(trend);
  const gap = gapSentence(trend);
  const missing = answer.why === null ? [...missingSentences(trend), ...(gap === null ? [] : [gap])] : [];
  return (
    <>
      <DownloadSection answer={answer} downloads={areaTrendsDownloads(question, selection.scale)} />
      <SourceList answer={answer} />
      <section aria-labelledby="method">
        <h2 className="govuk-heading-s" id="method">
          How areas are compared and trends are found
        </h2>
        {answer.comparisonMethod === '' ? null : <p className="govuk-body">{answer.comparisonMethod}</p>}
        <p className="govuk-body">{answer.recentTrendMethod}</p>
        {commissioners === null ? null : <p className="govuk-body">{commissioners}</p>}
        <p className="govuk-body">
          The method in full:{' '}
          <Link to="/methods" hash="recent-trend">
            recent trends
          </Link>
        </p>
      </section>
      <CaveatSection caveats={caveatsShown(trend)} ground={trend} missing={missing} />
    </>
  );
}

/** The trend of one area, of the same ages and sex beside the same benchmark. */
function useLinkToTrend({ indicator, sex, age, benchmark, asAt }: ComparisonSelection) {
  return useCallback(
    (code: string, name: string) => (
      <Link
        to="/trends"
        search={printTrendSelection({
          ...defaultTrendSelection,
          ...{ indicator, sex, age, benchmark, asAt },
          areas: [code],
        })}
      >
        {name}
      </Link>
    ),
    [indicator, sex, age, benchmark, asAt],
  );
}
