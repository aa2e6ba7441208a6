import { getRouteApi, Link } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { useProfile } from '../../api/profile-query.ts';
import { profileDownloads } from '../../exports/profile-downloads.ts';
import type { ProfileSelection } from '../../selection/profile-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AreaTrendsLink } from '../comparisons/area-trends-link.tsx';
import { trendsOfRegion } from '../comparisons/area-trends-search.ts';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useRememberVisit } from '../frame/remember-visit.ts';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { NeighboursLink } from '../neighbours/neighbours-link.tsx';
import { PartnersLink } from '../partners/partners-link.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { PartnerPart } from './partner-part.tsx';
import { ProfileCaveats } from './profile-caveats.tsx';
import { ProfileChoices } from './profile-choices.tsx';
import { ProfileMethods } from './profile-methods.tsx';
import { ProfileTable } from './profile-table.tsx';
import { ReplacedArea } from './replaced-area.tsx';
import { type ChangeProfile, useProfileSelection } from './use-profile-selection.ts';

const route = getRouteApi('/profiles/$code');

/** Every indicator for one area on one page: all of it stands in the address. */
export function ProfileView() {
  const { code } = route.useParams();
  const { selection, settled, change } = useProfileSelection();
  const { answer, isEarlier, isLoading, error } = useProfile(code, settled);
  useReportDemonstration(answer?.demonstration);
  useRememberVisit(answer?.area.name, 'Profile of the area', `/profiles/${answer?.area.code ?? code}`);
  const name = answer?.area.name ?? code;
  return (
    <div className={isEarlier ? 'profile trend-figure-earlier' : 'profile'} aria-busy={isEarlier}>
      <PageHeading
        title={answer?.headline ?? 'Profile'}
        caption={`Profile of ${name}`}
        awaited={answer || error ? null : 'the profile'}
      />
      <p className="subtitle">
        {answer?.subtitle} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      {error ? <AnswerError error={error} /> : null}
      {answer ? <Outcome answer={answer} selection={selection} change={change} /> : null}
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? `Loading the profile of ${name}` : (answer?.sentence ?? '')}
      </p>
    </div>
  );
}

interface OutcomeProps {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
  readonly change: ChangeProfile;
}

function Outcome({ answer, selection, change }: OutcomeProps) {
  const { provenance, storeVersion, storeVersionAt, methods } = answer;
  const sources = { provenance, storeVersion, storeVersionAt, limitsNote: methods.limits };
  return (
    <>
      <ReplacedArea answer={answer} />
      <Summary answer={answer} />
      <ProfileChoices answer={answer} selection={selection} change={change} />
      <Follows>
        <PartnerPart answer={answer} selection={selection} />
        <ProfileTable answer={answer} selection={selection} />
        <p className="govuk-body screen-only">
          <Link to="/partner-trends" search={{ indicator: 'injury-admissions', area: answer.area.code }}>
            Who was responsible?
          </Link>{' '}
          Figures by age with who commissioned and who led at the time.
        </p>
        <p className="govuk-body screen-only">
          <Link to="/causes" search={{ area: answer.area.code }}>
            Causes of injury admissions
          </Link>
          : what sends children to hospital, with ranges of cost.
        </p>
        <NotHeld answer={answer} />
        <AreaTrendsLink trends={trendsOfRegion(answer.area)} />
        <NeighboursLink area={answer.area} />
        <PartnersLink area={answer.area} />
        <DownloadSection answer={answer} downloads={profileDownloads(answer.area.code, selection)} />
        <ProfileMethods answer={answer} />
        <SourceList answer={sources} />
        <ProfileCaveats answer={answer} />
      </Follows>
    </>
  );
}

function Summary({ answer }: Pick<OutcomeProps, 'answer'>) {
  if (answer.why !== null) return <p className="govuk-inset-text">{answer.why}</p>;
  return (
    <section aria-labelledby="summary" className="profile-summary">
      <h2 className="govuk-heading-s" id="summary">
        In short
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {answer.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function NotHeld({ answer: { notHeld } }: Pick<OutcomeProps, 'answer'>) {
  if (notHeld.length === 0) return null;
  const names = notHeld.map(({ indicator }) => indicator.shortName).join('; ');
  return (
    <p className="govuk-body-s">Not held for any area yet, since no extract has brought them: {names}.</p>
  );
}
