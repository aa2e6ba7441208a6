import { Link } from '@tanstack/react-router';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { ComparisonChart } from '../../charts/comparison/comparison-chart.tsx';
import { ComparisonTable } from '../../charts/comparison/comparison-table.tsx';
import { comparisonDownloads } from '../../exports/comparison-downloads.ts';
import { type ComparisonSelection, printComparisonSelection } from '../../selection/comparison-selection.ts';
import type { ViewChoice } from '../../selection/trend-selection.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError, asSentence } from '../frame/answer-error.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { ComparisonMethodNote, ComparisonNotes } from './comparison-notes.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { type ComparisonMaterial, useComparisonMaterial } from './use-comparison-material.ts';
import { type ChangeComparison, useComparisonSelection } from './use-comparison-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Table' },
];

/** Every area of a kind in one period, by one indicator and method: all of it stands in the address. */
export function ComparisonView() {
  const { selection, problems, change } = useComparisonSelection();
  const material = useComparisonMaterial(selection);
  const { answer, isLoading } = material.comparison;
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Compare areas'}
        caption={answer?.indicator.name ?? material.indicator?.name ?? 'Areas beside each other'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? 'One indicator in one period, area by area'}{' '}
        {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice selection={selection} />
      <div className="with-panel">
        <ComparisonPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Outcome selection={selection} material={material} change={change} />
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading the comparison' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

function Outcome({
  selection,
  material,
  change,
}: {
  readonly selection: ComparisonSelection;
  readonly material: ComparisonMaterial;
  readonly change: ChangeComparison;
}) {
  const { answer, isEarlier, error } = material.comparison;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the comparison" />;
  if (answer.why !== null) return <NothingToShow answer={answer} why={answer.why} />;
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          {selection.view === 'table' ? (
            <ComparisonTable answer={answer} />
          ) : (
            <ComparisonChart answer={answer} />
          )}
        </Tabs>
      </div>
      <DownloadSection downloads={comparisonDownloads(material.question)} />
      <SourceList answer={answer} />
      <ComparisonMethodNote answer={answer} />
      <ComparisonNotes answer={answer} />
    </>
  );
}

function NothingToShow({ answer, why }: { readonly answer: ComparisonAnswer; readonly why: string }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{why}</p>
      <p className="govuk-body">
        <Link to="/indicators/$id" params={{ id: answer.indicator.id }}>
          See what is held of {answer.indicator.shortName}
        </Link>
      </p>
    </div>
  );
}

function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ErrorSummary title="Some of this address could not be read" takesFocus={false}>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map((problem) => (
          <li key={problem}>{asSentence(problem)}</li>
        ))}
      </ul>
    </ErrorSummary>
  );
}

function AsAtNotice({ selection }: { readonly selection: ComparisonSelection }) {
  if (selection.asAt === null) return null;
  return (
    <p className="govuk-inset-text">
      These figures are shown as they were held at {selection.asAt}.{' '}
      <Link to="/comparisons" search={printComparisonSelection({ ...selection, asAt: null })}>
        Show them as they are now
      </Link>
    </p>
  );
}
