import { getRouteApi, Link } from '@tanstack/react-router';
import { registerLines } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { heldLine } from '../../../server/contract/source-words.ts';
import { usePartners } from '../../api/partners-query.ts';
import { partnerDownloads } from '../../exports/partner-downloads.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { ArrangementSection } from './arrangement-section.tsx';
import { FormSection } from './form-section.tsx';
import { MapSection } from './map-section.tsx';
import { RegisterHint } from './register-hint.tsx';

const route = getRouteApi('/partners/$code');

/** Who can act on injuries to children in an area: the map of partners, how they work together, what they pay. */
export function PartnersView() {
  const { code } = route.useParams();
  const { answer, error } = usePartners(code);
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Map of partners'}
        caption={answer ? `Map of partners: ${answer.area.name}` : code}
      />
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the partners" />}
      {answer ? <Outcome answer={answer} /> : null}
    </>
  );
}

function Outcome({ answer }: { readonly answer: PartnersAnswer }) {
  const { area, sentence, tierNote, why, demonstration } = answer;
  return (
    <>
      <p className="subtitle">
        {sentence} {demonstration ? <DemonstrationTag /> : null}
      </p>
      {why === null ? null : <p className="govuk-inset-text">{why}</p>}
      {tierNote === null ? null : <p className="govuk-body partner-tiers">{tierNote}</p>}
      {answer.registerWhy === null || why !== null ? null : (
        <RegisterHint layout="partners" area={area.name} />
      )}
      {answer.partners.length === 0 ? null : <MapSection answer={answer} />}
      <FormSection answer={answer} />
      <ArrangementSection code={area.code} area={area.name} />
      <DownloadSection downloads={partnerDownloads(area.code)} />
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
