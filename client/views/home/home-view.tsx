import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AreaSearch } from '../areas/area-search.tsx';
import { DataHeld } from './data-held.tsx';
import { exampleComparison } from './example-comparison.ts';

/** The question of the whole service, an area search, and the three ways in. */
export function HomeView() {
  const navigate = useNavigate();
  return (
    <>
      <div className="opening">
        <PageHeading title="Home">
          How are injuries to children changing here, compared with where, and whose job is it?
        </PageHeading>
        <p className="govuk-body-l lead">
          Published figures for England, its regions and its councils: trends with their uncertainty, who is
          responsible for what, and charts to carry into a needs assessment.
        </p>
        <AreaSearch
          label="Find your area"
          hint="Name or code of a council, district or region: West Sussex, or E10000032"
          large
          onChoose={(code) => navigate({ to: '/areas/$code', params: { code } })}
        />
      </div>
      <section aria-labelledby="ways" className="ways">
        <h2 className="govuk-heading-m" id="ways">
          Three ways in
        </h2>
        <ul className="way-list">
          <Way title={<Link to="/areas">An area</Link>}>
            See what an area is, what it replaced, every trend that is held for it, and its{' '}
            <Link to="/profiles">profile on one page</Link>.
          </Way>
          <Way
            title={
              <Link to="/trends" search={exampleComparison}>
                A comparison
              </Link>
            }
          >
            Set up to ten areas beside each other through time, or{' '}
            <Link to="/comparisons">compare every area</Link> in one period with its limits, fifths or a
            funnel; or <Link to="/explore">explore</Link>: any indicators and areas, and every chart that fits
            them.
          </Way>
          <Way title={<Link to="/indicators">A download</Link>}>
            Choose an indicator, then take its chart as PNG or SVG and its figures as CSV, with their source.
          </Way>
        </ul>
      </section>
      <DataHeld />
    </>
  );
}

function Way({ title, children }: { readonly title: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <li className="way">
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body">{children}</p>
    </li>
  );
}
