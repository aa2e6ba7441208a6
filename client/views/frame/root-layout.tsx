import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useHealth } from '../../api/health-query.ts';
import { MainNavigation } from '../../ui/main-navigation.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { SiteSearch } from '../search/site-search.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { ServiceFooter } from './service-footer.tsx';
import { ShownDemonstration, useShownDemonstration } from './shown-demonstration.tsx';

const places = [
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
  const { answer: health } = useHealth();
  const holdsMadeUp = health?.demonstration ?? false;
  const { pathname } = useLocation();
  const shown = useShownDemonstration() ?? holdsMadeUp;
  return (
    <PageFrame
      name={
        <Link to="/" activeOptions={{ exact: true }}>
          Child injury outcomes in England
        </Link>
      }
      search={<SiteSearch />}
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
      banner={shown ? <DemonstrationBanner /> : null}
      footer={<ServiceFooter holdsOtherMadeUp={holdsMadeUp && !shown} />}
    >
      <Outlet />
    </PageFrame>
  );
}
