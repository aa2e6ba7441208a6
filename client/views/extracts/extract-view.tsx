import { getRouteApi, Link } from '@tanstack/react-router';
import type { OneExtractAnswer } from '../../../server/contract/extracts.ts';
import { useExtract, useExtracts } from '../../api/extracts-query.ts';
import type { ApiError } from '../../api/http-client.ts';
import { problemsAddress } from '../../exports/problems-address.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { ExtractFacts } from './extract-facts.tsx';
import { ExtractHistory } from './extract-history.tsx';
import { ExtractTags } from './extract-tags.tsx';
import { waitingFor } from './extract-words.ts';
import { WarningList } from './warning-list.tsx';
import { WithdrawSection } from './withdraw-section.tsx';

const route = getRouteApi('/data/$id');

/** One extract: what it was, what it changed, and the way to take it back. */
export function ExtractView() {
  const { id } = route.useParams();
  const { answer: extract, error } = useExtract(id);
  useReportDemonstration(extract?.demonstration);
  const unknown = error?.status === 404 ? 'Extract not found' : 'Extract';
  return (
    <>
      <p className="govuk-body">
        <Link to="/data">All data held</Link>
      </p>
      <PageHeading
        title={extract?.fileName ?? unknown}
        caption="Extract"
        awaited={extract || error ? null : 'the extract'}
      />
      {error ? <FailedExtract id={id} error={error} /> : null}
      {extract ? <AboutExtract key={extract.id} extract={extract} /> : null}
    </>
  );
}

function AboutExtract({ extract }: { readonly extract: OneExtractAnswer }) {
  const { answer: list } = useExtracts();
  const waits = waitingFor(extract, list?.extracts ?? []);
  return (
    <>
      <ExtractTags extract={extract} isWaiting={waits !== null} />
      {waits === null ? null : <p className="govuk-inset-text">{waits}</p>}
      <section aria-labelledby="facts" className="extract-section">
        <h2 className="govuk-heading-m" id="facts">
          What it is
        </h2>
        <ExtractFacts extract={extract} />
        <WarningList warnings={extract.warnings} />
      </section>
      <ExtractHistory id={extract.id} />
      <WithdrawSection extract={extract} />
    </>
  );
}

/** Of a refused file nothing is held but its problems. */
function FailedExtract({ id, error }: { readonly id: string; readonly error: ApiError }) {
  return (
    <>
      <AnswerError error={error} />
      {error.status === 404 ? (
        <p className="govuk-body">
          If the file was refused, nothing of it is held but{' '}
          <a href={problemsAddress(id)} download>
            its problems, as CSV
          </a>
          .
        </p>
      ) : null}
    </>
  );
}
