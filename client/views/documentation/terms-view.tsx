import { Link } from '@tanstack/react-router';
import { openGovernmentAttribution } from '../../../server/contract/source-words.ts';
import { useExtracts } from '../../api/extracts-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { listLicences } from './list-licences.ts';
import { RunningOrganisation } from './running-organisation.tsx';

/** What one may do with figures, charts and the program, and whom to name. */
export function TermsView() {
  return (
    <div className="prose">
      <PageHeading title="Terms of use and attribution" />
      <p className="govuk-body">
        You may use charts, tables and files of this service in your own documents, as far as the licence of
        the figures in them allows. Each names its source, its release and its licence: leave those in place.
      </p>
      <RunningOrganisation />
      <h2 className="govuk-heading-m">Publishers of the figures held here</h2>
      <LicencesHeld />
      <p className="govuk-body">
        <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
          Open Government Licence v3.0
        </a>
        : {openGovernmentAttribution}
      </p>
      <h2 className="govuk-heading-m">Areas and boundaries</h2>
      <p className="govuk-body">
        Names and codes of areas: Source: Office for National Statistics licensed under the Open Government
        Licence v3.0. Boundaries, where they are held, also: Contains OS data © Crown copyright and database
        right.
      </p>
      <h2 className="govuk-heading-m">No warranty</h2>
      <p className="govuk-body">
        Figures are shown as their publishers gave them, or worked out from those by the{' '}
        <Link to="/methods">methods</Link> described. They come without warranty of any kind, and nobody has
        endorsed the service. Demonstration data are made up, are marked wherever they are shown, and must not
        be used for anything but trying the service. Check what you publish against its source;{' '}
        <Link to="/known-limits">known limits</Link> says where care is needed.
      </p>
      <h2 className="govuk-heading-m">The program</h2>
      <p className="govuk-body">
        The service is open source, under the MIT licence. It is built on others' work, under their licences:
        among them React, TanStack, Recharts, D3, Hono, Zod, DuckDB and GOV.UK Frontend (MIT or ISC), resvg
        (MPL-2.0) and prom-client (Apache-2.0). Figures in files are set in Inter, under the SIL Open Font
        Licence 1.1. GOV.UK Frontend gives the pages their conventions; this is not a service of GOV.UK.
      </p>
    </div>
  );
}

function LicencesHeld() {
  const { answer, error } = useExtracts();
  if (error) return <AnswerError error={error} />;
  if (answer === undefined) return <Waiting what="the publishers" />;
  const licences = listLicences(answer.extracts);
  if (licences.length === 0) return <p className="govuk-body">No figures are held yet.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {licences.map(({ publisher, licence, files }) => (
        <li key={`${publisher} ${licence}`}>
          {publisher}: {licence} ({files === 1 ? '1 file' : `${files} files`},{' '}
          <Link to="/data">listed under Data</Link>)
        </li>
      ))}
    </ul>
  );
}
