import { Link } from '@tanstack/react-router';
import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { leftOutSentences } from '../../../server/contract/relationship-words.ts';
import { useHasCome } from '../../api/has-come.ts';
import { RelationshipChart } from '../../charts/relationship/relationship-chart.tsx';
import { RelationshipTable } from '../../charts/relationship/relationship-table.tsx';
import { relationshipDownloads } from '../../exports/relationship-downloads.ts';
import type { RelationshipSelection } from '../../selection/relationship-selection.ts';
import type { ViewChoice } from '../../selection/trend-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { SourceList } from '../trends/source-list.tsx';
import {
  RelationshipCaution,
  RelationshipCaveats,
  RelationshipFindings,
  RelationshipMethods,
} from './relationship-findings.tsx';
import { RelationshipPanel } from './relationship-panel.tsx';
import { type RelationshipMaterial, useRelationshipMaterial } from './use-relationship-material.ts';
import { type ChangeRelationship, useRelationshipSelection } from './use-relationship-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Table' },
];

/** Two indicators of the same areas beside each other: all of it stands in the address. */
export function RelationshipView() {
  const { selection, settled, problems, change } = useRelationshipSelection();
  const material = useRelationshipMaterial(settled);
  const { answer, isLoading } = material.relationship;
  const hasCome = useHasCome(answer !== undefined || material.relationship.error !== null);
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Relationships'}
        caption={answer ? captionOf(answer) : 'Two indicators of the same areas'}
        awaited={hasCome ? null : 'the relationship'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? 'Two indicators beside each other, a point for each area'}{' '}
        {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <div className="with-panel">
        <RelationshipPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} material={material} change={change} />
          </Follows>
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading the relationship' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

const captionOf = ({ x, y }: RelationshipAnswer): string =>
  `${y.indicator.shortName} and ${x.indicator.shortName}`;

interface OutcomeProps {
  readonly selection: RelationshipSelection;
  readonly material: RelationshipMaterial;
  readonly change: ChangeRelationship;
}

function Outcome({ selection, material, change }: OutcomeProps) {
  const { answer, isEarlier, error } = material.relationship;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the relationship" />;
  if (answer.why !== null) return <NothingToDraw answer={answer} change={change} />;
  return (
    <>
      <RelationshipCaution answer={answer} />
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          {selection.view === 'table' ? (
            <RelationshipTable answer={answer} />
          ) : (
            <RelationshipChart answer={answer} />
          )}
        </Tabs>
      </div>
      <RelationshipFindings answer={answer} />
      <DownloadSection answer={answer} downloads={relationshipDownloads(material.question)} />
      <SourceList answer={{ ...answer, limitsNote: '' }} />
      <RelationshipMethods answer={answer} />
      <RelationshipCaveats answer={answer} />
    </>
  );
}

/** Why nothing is drawn, what could be, and the ways to what is held of both. */
function NothingToDraw({
  answer,
  change,
}: {
  readonly answer: RelationshipAnswer;
  readonly change: ChangeRelationship;
}) {
  const { x, y, why, nearestPeriods, periods, question } = answer;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{why}</p>
      <div className="govuk-button-group">
        {periods.length > 0 && question.period !== 'latest' ? (
          <OtherWay label="Show the latest of both" go={() => change({ period: null })} />
        ) : null}
        {nearestPeriods.length > 0 ? (
          <OtherWay
            label="Accept the nearest years"
            go={() => change({ acceptPeriods: 'nearest', period: null })}
          />
        ) : null}
      </div>
      {leftOutSentences(answer, 12).map((sentence) => (
        <p key={sentence} className="govuk-body-s">
          {sentence}
        </p>
      ))}
      {[y, x].map(({ indicator }) => (
        <p key={indicator.id} className="govuk-body">
          <Link to="/indicators/$id" params={{ id: indicator.id }}>
            See what is held of {indicator.shortName}
          </Link>
        </p>
      ))}
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
