import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useHealth } from '../../api/health-query.ts';
import { useSession } from '../../api/session-query.ts';
import { MainNavigation } from '../../ui/main-navigation.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { SiteSearch } from '../search/site-search.tsx';
import { ClosedReading } from '../sign-in/closed-reading.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { ServiceFooter } from './service-footer.tsx';
import { ShownDemonstration, useShownDemonstration } from './shown-demonstration.tsx';
import { SignedIn, SignInLink } from './signed-in.tsx';

const places = [
  { to: '/explore', label: 'Explore' },
  { to: '/trends', label: 'Trends' },
  { to: '/comparisons', label: 'Compare areas' },
  { to: '/overview', label: 'Overview' },
  { to: '/causes', label: 'Causes' },
  { to: '/inequalities', label: 'Inequalities' },
  { to: '/relationships', label: 'Relationships' },
  { to: '/partner-trends', label: 'Who was responsible' },
  { to: '/profiles', label: 'Profiles' },
  { to: '/areas', label: 'Areas' },
  { to: '/indicators', label: 'Indicators' },
  { to: '/data', label: 'Data' },
  { to: '/methods', label: 'Methods' },
] as const;

/** The frame of every page, around the view that the address asks for. */
export function RootLayout() {
  return (
    <ShownDemonstration>
      <Frame />
    </ShownDemonstration>
  );
}

/** What every page has: the service's name, the ways through it, the word about demonstration data, the small print. */
function Frame() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const session = useSession().answer;
  const isClosed = session?.reading === 'token' && session.person === null;
  return (
    <PageFrame
      name={
        <Link to="/" activeOptions={{ exact: true }}>
          Child injury outcomes in England
        </Link>
      }
      search={<SiteSearch />}
      collection={
        <>
          <ReportLink />
          <SignInLink />
        </>
      }
      person={<SignedIn />}
      navigation={
        <MainNavigation key={pathname}>
          {places.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false }}>
                {label}
              </Link>
            </li>
          ))}
        </MainNavigation>
      }
      banner={<Banner />}
      footer={<ServiceFooter />}
    >
      {isClosed && pathname !== '/sign-in' ? <ClosedReading /> : <Outlet />}
    </PageFrame>
  );
}

/** Asked here and not in the frame, which need not be drawn anew when a view has its answer. */
function Banner() {
  const isHeld = useHealth().answer?.demonstration ?? false;
  const isShown = useShownDemonstration() ?? isHeld;
  return isHeld || isShown ? <DemonstrationBanner isShown={isShown} /> : null;
}
