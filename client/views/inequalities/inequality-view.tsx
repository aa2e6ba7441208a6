import { Link } from '@tanstack/react-router';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { useHasCome } from '../../api/has-come.ts';
import { inequalityDownloads } from '../../exports/inequality-downloads.ts';
import { describeInequalitySelection } from '../../selection/describe-inequality-selection.ts';
import type { InequalitySelection } from '../../selection/inequality-selection.ts';
import { england } from '../../selection/trend-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { CommissionerList } from '../trends/commissioner-list.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { InequalityCaveats } from './inequality-caveats.tsx';
import { InequalityFigure } from './inequality-figure.tsx';
import { InequalityFindings } from './inequality-findings.tsx';
import { InequalityPanel } from './inequality-panel.tsx';
import { type InequalityMaterial, useInequalityAnswer } from './use-inequality-answer.ts';
import { type ChangeInequality, useInequalitySelection } from './use-inequality-selection.ts';

/** How one indicator differs within one area: all of it stands in the address. */
export function InequalityView() {
  const { selection, settled, problems, change } = useInequalitySelection();
  const material = useInequalityAnswer(settled);
  const { answer, isLoading } = material.inequality;
  const hasCome = useHasCome(answer !== undefined || material.inequality.error !== null);
  useReportDemonstration(answer?.demonstration);
  const names = { indicator: material.indicator?.shortName, area: nameOfArea(material, selection) };
  const asked = describeInequalitySelection(selection, names);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Inequalities'}
        caption={answer?.indicator.name ?? material.indicator?.name ?? 'Differences within one area'}
        awaited={hasCome ? null : 'the inequalities'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? asked} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <div className="with-panel">
        <InequalityPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} material={material} change={change} />
          </Follows>
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? `Loading: ${asked}` : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

interface OutcomeProps {
  readonly selection: InequalitySelection;
  readonly material: InequalityMaterial;
  readonly change: ChangeInequality;
}

function Outcome({ selection, material, change }: OutcomeProps) {
  const { answer, isEarlier, error } = material.inequality;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the charts" />;
  if (answer.categories.length + answer.throughTime.length === 0) {
    return <NothingToShow answer={answer} change={change} />;
  }
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      {answer.why === null ? null : <p className="govuk-inset-text">{answer.why}</p>}
      <InequalityFigure answer={answer} selection={selection} isEarlier={isEarlier} change={change} />
      <DownloadSection answer={answer} downloads={inequalityDownloads(material.question)} />
      <SourceList answer={{ ...answer, limitsNote: '' }} />
      {answer.period === null ? null : <InequalityFindings answer={answer} />}
      <InequalityCaveats answer={answer} />
      <CommissionerList answer={answer} />
    </>
  );
}

/** Most figures are divided by deprivation for England only, so the ways on stand beside the reason. */
function NothingToShow({
  answer,
  change,
}: {
  readonly answer: InequalityAnswer;
  readonly change: ChangeInequality;
}) {
  const { area, indicator, question, why } = answer;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{why ?? 'No figures are held for what you chose.'}</p>
      <div className="govuk-button-group">
        {area.code === england ? null : (
          <OtherWay label="Show England" go={() => change({ area: england })} />
        )}
        {question.by === 'sex' ? null : (
          <OtherWay label="Show males and females" go={() => change({ by: 'sex', period: null })} />
        )}
      </div>
      <p className="govuk-body">
        <Link to="/indicators/$id" params={{ id: indicator.id }}>
          See what is held of {indicator.shortName}
        </Link>
      </p>
    </div>
  );
}

function OtherWay({ label, go }: { readonly label: string; readonly go: () => void }) {
  return (
    <button type="button" className="govuk-button govuk-button--secondary" onClick={go}>
      {label}
    </button>
  );
}

/** The name of the area asked for; undefined while only the area before is known. */
function nameOfArea({ inequality }: InequalityMaterial, { area }: InequalitySelection): string | undefined {
  return inequality.answer?.area.code === area ? inequality.answer.area.name : undefined;
}
