import { useService } from '../../api/service-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RunningOrganisation } from './running-organisation.tsx';

/** What is kept of those who use the service, where, how long, and what never is. */
export function PrivacyView() {
  return (
    <div className="prose">
      <PageHeading title="Privacy notice" />
      <p className="govuk-body">
        To look at figures you need not say who you are. There is no tracking, no analytics and no
        advertisement; no page asks anything of another website, and nothing about you is sent to anybody
        else.
      </p>
      <RunningOrganisation />
      <p className="govuk-body">
        That organisation is the controller of the personal data described here. Its own privacy notice says
        on which lawful basis it keeps them, how long, and whom to ask.
      </p>
      <h2 className="govuk-heading-m">What the service keeps</h2>
      <ServiceKeeps />
      <h2 className="govuk-heading-m">What your browser keeps</h2>
      <BrowserKeeps />
      <h2 className="govuk-heading-m">The figures themselves</h2>
      <p className="govuk-body">
        Extracts of published figures hold no personal data. Records of hospital admissions, where somebody
        brings them, are counted in memory while they are read: single records are never written to disk, and
        small numbers are hidden before anything is stored. Files that are brought are not kept; the service
        keeps their figures, name, size and hash.
      </p>
      <h2 className="govuk-heading-m">Your rights</h2>
      <p className="govuk-body">
        You may ask the organisation what it holds about you, have it corrected or, where the law provides for
        it, erased. You can complain to the{' '}
        <a href="https://ico.org.uk/">Information Commissioner's Office</a>.
      </p>
    </div>
  );
}

function ServiceKeeps() {
  const { answer } = useService();
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        Of people who bring or withdraw data: the name under which they were given access, what they brought
        or withdrew, and when. It stays in the history of the data for as long as the figures do, since others
        must be able to tell where those came from; where the service is open to all, everybody can read it.
      </li>
      <li>
        In its log: the time of each request, the address of the page or answer without its parameters, and
        how it ended. {addressWords(answer?.logsAddresses)}
      </li>
      <li>
        In memory, for some minutes: from which network address costly work was asked for or a wrong token was
        sent, so that nobody can overload the service or guess. It is never written down.
      </li>
      <li>
        What you search for and the report that you put together are not kept by the service: they stand in
        the address of the page, so that whoever has the link sees the same. The code of an area may stand in
        the log as part of an address, without saying who looked at it.
      </li>
    </ul>
  );
}

function addressWords(logsAddresses: boolean | undefined): string {
  if (logsAddresses === undefined) return '';
  return logsAddresses
    ? 'Here it also says from which network address was asked, which is personal data.'
    : 'It does not say who asked, nor from which network address. A proxy in front of the service may keep a log of its own.';
}

function BrowserKeeps() {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        In this browser only: pages visited last, groups of areas that you saved, and the report that you are
        putting together. The service is sent areas and items when it is asked for their figures, and keeps
        none of it. You can remove each where it is shown, or all of them by clearing the data of this site.
      </li>
      <li>
        Only if you sign in: a cookie that is deleted when you sign out or after twelve hours. It is needed
        for that and used for nothing else.
      </li>
      <li>No other cookies, so you are not asked to accept any.</li>
    </ul>
  );
}
