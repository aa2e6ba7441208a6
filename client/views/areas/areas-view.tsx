import { Link, useNavigate } from '@tanstack/react-router';
import { useRegions } from '../../api/areas-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AreaSearch } from './area-search.tsx';

/** Looking for an area: by name or code, or through the regions. */
export function AreasView() {
  const navigate = useNavigate();
  const { answer } = useRegions();
  return (
    <div className="prose">
      <PageHeading title="Areas" />
      <AreaSearch
        label="Find an area"
        hint="Part of its name or its code: a council, a district, a region"
        large
        onChoose={(code) => navigate({ to: '/areas/$code', params: { code } })}
      />
      <p className="govuk-body">
        <Link to="/groups">Groups of areas</Link>: areas that you look at together, under a name of your own.
      </p>
      <h2 className="govuk-heading-m">England and its regions</h2>
      <ul className="link-list">
        <li>
          <Link to="/areas/$code" params={{ code: 'E92000001' }}>
            England
          </Link>
        </li>
        {answer?.areas.map(({ code, name }) => (
          <li key={code}>
            <Link to="/areas/$code" params={{ code }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
