import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { useHasCome } from '../../api/has-come.ts';
import { describeTrendSelection } from '../../selection/describe-trend-selection.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AreaTrendsLink } from '../comparisons/area-trends-link.tsx';
import { trendsOfSharedRegion } from '../comparisons/area-trends-search.ts';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { SaveAsGroup } from '../groups/save-as-group.tsx';
import { CaveatList } from './caveat-list.tsx';
import { CommissionerList } from './commissioner-list.tsx';
import { LatestFigures } from './latest-figures.tsx';
import { SeeAlso } from './see-also.tsx';
import { SourceList } from './source-list.tsx';
import { TrendDownloads } from './trend-downloads.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { type TrendMaterial, useTrendAnswer } from './use-trend-answer.ts';
import { type ChangeSelection, useTrendSelection } from './use-trend-selection.ts';

/** One indicator through time, for up to ten areas: all of it stands in the address. */
export function TrendView() {
  const { selection, settled, problems, change } = useTrendSelection();
  const material = useTrendAnswer(settled);
  const { answer } = material.trend;
  const hasCome = useHasCome(answer !== undefined || material.trend.error !== null);
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
        awaited={hasCome ? null : 'the trend'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? asked} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <div className="with-panel">
        <TrendPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} material={material} change={change} />
          </Follows>
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
  if (isEmpty(answer))
    return (
      <NothingHeld
        indicator={answer.indicator}
        why={answer.why ?? 'No figures are held for what you chose.'}
      />
    );
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <WhyMissing answer={answer} />
      <TrendFigure answer={answer} selection={selection} isEarlier={isEarlier} change={change} />
      <SaveAsGroup key={selection.areas.join()} areas={selection.areas} />
      <AreaTrendsLink trends={trendsOfSharedRegion(selection, material.areas)} />
      <TrendDownloads answer={answer} question={material.question} selection={selection} />
      <SourceList answer={answer} />
      <CaveatList answer={answer} />
      <LatestFigures answer={answer} />
      <CommissionerList answer={answer} />
      <SeeAlso answer={answer} />
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
