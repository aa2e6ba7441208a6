import { Link } from '@tanstack/react-router';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { describeTrendSelection } from '../../selection/describe-trend-selection.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError, asSentence } from '../frame/answer-error.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { CaveatList } from './caveat-list.tsx';
import { CommissionerList } from './commissioner-list.tsx';
import { LatestFigures } from './latest-figures.tsx';
import { SelectionPanel } from './selection-panel.tsx';
import { SourceList } from './source-list.tsx';
import { TrendDownloads } from './trend-downloads.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { type TrendMaterial, useTrendAnswer } from './use-trend-answer.ts';
import { type ChangeSelection, useTrendSelection } from './use-trend-selection.ts';

/** One indicator through time, for up to ten areas: all of it stands in the address. */
export function TrendView() {
  const { selection, problems, change } = useTrendSelection();
  const material = useTrendAnswer(selection);
  const { answer } = material.trend;
  useReportDemonstration(answer?.demonstration);
  const names = {
    indicator: material.indicator?.shortName,
    areas: new Map(material.areas.map(({ code, name }) => [code, name])),
  };
  const asked = describeTrendSelection(selection, names);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Trend'}
        caption={answer?.indicator.name ?? material.indicator?.name ?? 'One indicator through time'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? asked} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice selection={selection} />
      <div className="with-panel">
        <SelectionPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Outcome selection={selection} material={material} change={change} />
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {material.trend.isLoading ? `Loading: ${asked}` : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

interface OutcomeProps {
  readonly selection: TrendSelection;
  readonly material: TrendMaterial;
  readonly change: ChangeSelection;
}

function Outcome({ selection, material, change }: OutcomeProps) {
  const { answer, isEarlier, error } = material.trend;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the chart" />;
  if (isEmpty(answer)) return <NothingToShow answer={answer} />;
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <WhyMissing answer={answer} />
      <TrendFigure answer={answer} selection={selection} isEarlier={isEarlier} change={change} />
      <TrendDownloads question={material.question} selection={selection} />
      <SourceList answer={answer} />
      <CaveatList answer={answer} />
      <LatestFigures answer={answer} />
      <CommissionerList answer={answer} />
    </>
  );
}

/** A line that was asked for and is not there is explained above the chart, never left out in silence. */
function WhyMissing({ answer }: { readonly answer: TrendAnswer }) {
  const reasons = [...new Set([answer.why, ...answer.series.map(({ why }) => why)])];
  const given = reasons.filter((reason) => reason !== null);
  if (given.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      {given.map((reason) => (
        <p key={reason} className="govuk-body">
          {reason}
        </p>
      ))}
    </div>
  );
}

const isEmpty = ({ series }: TrendAnswer) => series.every(({ points }) => points.length === 0);

function NothingToShow({ answer }: { readonly answer: TrendAnswer }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{answer.why ?? 'No figures are held for what you chose.'}</p>
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

function AsAtNotice({ selection }: { readonly selection: TrendSelection }) {
  if (selection.asAt === null) return null;
  return (
    <p className="govuk-inset-text">
      These figures are shown as they were held at {selection.asAt}.{' '}
      <Link to="/trends" search={printTrendSelection({ ...selection, asAt: null })}>
        Show them as they are now
      </Link>
    </p>
  );
}
