import { Link, Outlet } from '@tanstack/react-router';
import { useHealth } from '../../api/health-query.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { ServiceFooter } from './service-footer.tsx';

const places = [
  { to: '/trends', label: 'Trends' },
  { to: '/areas', label: 'Areas' },
  { to: '/indicators', label: 'Indicators' },
  { to: '/data', label: 'Data' },
  { to: '/api/docs', label: 'API' },
] as const;

/** What every page has: the service's name, the ways through it, the word about demonstration data, the small print. */
export function RootLayout() {
  const { answer: health } = useHealth();
  return (
    <PageFrame
      name={
        <Link to="/" activeOptions={{ exact: true }}>
          Child injury outcomes in England
        </Link>
      }
      navigation={places.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ includeSearch: false }}>
            {label}
          </Link>
        </li>
      ))}
      banner={health?.demonstration ? <DemonstrationBanner /> : null}
      footer={<ServiceFooter />}
    >
      <Outlet />
    </PageFrame>
  );
}
