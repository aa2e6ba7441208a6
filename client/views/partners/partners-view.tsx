import { getRouteApi, Link } from '@tanstack/react-router';
import type { ArrangementsAnswer } from '../../../server/contract/arrangements.ts';
import { registerLines } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { heldLine } from '../../../server/contract/source-words.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useArrangements } from '../../api/arrangements-query.ts';
import { usePartners } from '../../api/partners-query.ts';
import { partnerDownloads } from '../../exports/partner-downloads.ts';
import type { PartnersSelection } from '../../selection/partners-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { QuestionsLink } from '../partner-questions/questions-link.tsx';
import { ArrangementSection } from './arrangement-section.tsx';
import { BoundarySection } from './boundary-section.tsx';
import { FormSection } from './form-section.tsx';
import { MapSection } from './map-section.tsx';
import { RegisterHint } from './register-hint.tsx';
import { ReplacedCouncil } from './replaced-council.tsx';
import { type ChangePartners, usePartnersSelection } from './use-partners-selection.ts';

const route = getRouteApi('/partners/$code');

/** Who can act on injuries to children in an area: the map of partners, how they work together, what they pay. */
export function PartnersView() {
  const { code } = route.useParams();
  const { selection, settled, problems, change } = usePartnersSelection();
  const { answer, error } = usePartners(code, settled);
  const arrangements = useArrangements(code, settled);
  useReportDemonstration(answer?.demonstration || arrangements.answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Map of partners'}
        caption={answer ? `Map of partners: ${answer.area.name}` : code}
        awaited={answer || error ? null : 'the partners'}
      />
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      {error ? <AnswerError error={error} /> : null}
      {answer ? (
        <Follows>
          <Outcome answer={answer} arrangements={arrangements} selection={selection} change={change} />
        </Follows>
      ) : null}
    </>
  );
}

function Outcome({
  answer,
  arrangements,
  selection,
  change,
}: {
  readonly answer: PartnersAnswer;
  readonly arrangements: AnswerState<ArrangementsAnswer>;
  readonly selection: PartnersSelection;
  readonly change: ChangePartners;
}) {
  const { area, sentence, tierNote, why, demonstration } = answer;
  const hasForms = answer.partners.some(({ formHistory }) => formHistory.length > 0);
  return (
    <>
      <p className="subtitle">
        {sentence} {demonstration ? <DemonstrationTag /> : null}
      </p>
      <ReplacedCouncil answer={answer} />
      {why === null ? null : <p className="govuk-inset-text">{why}</p>}
      {tierNote === null ? null : <p className="govuk-body partner-tiers">{tierNote}</p>}
      <QuestionsLink area={area} asAt={selection.asAt} />
      {answer.registerWhy === null || why !== null ? null : (
        <RegisterHint layout="partners" area={area.name} />
      )}
      {answer.partners.length === 0 ? null : (
        <MapSection answer={answer} view={selection.view} onChoose={(view) => change({ view })} />
      )}
      <BoundarySection answer={answer} />
      <FormSection answer={answer} />
      <ArrangementSection area={area.name} arrangements={arrangements} />
      <DownloadSection
        answer={answer}
        downloads={partnerDownloads(area.code, selection, {
          hasForms,
          partners: answer.tables,
          arrangements: arrangements.answer?.tables,
        })}
      />
      <Sources answer={answer} />
    </>
  );
}

function Sources({ answer }: { readonly answer: PartnersAnswer }) {
  const { area, provenance, storeVersion, storeVersionAt } = answer;
  return (
    <div className="source-list">
      <p>
        Source: the laws and guides named in the table, as the catalogue of this service holds them. Where a
        source reads “general knowledge”, no document is held: check it locally.
      </p>
      {registerLines(provenance).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {heldLine(storeVersion, storeVersionAt)}{' '}
        <Link to="/areas/$code" params={{ code: area.code }} className="screen-only">
          About {area.name}
        </Link>
      </p>
    </div>
  );
}
