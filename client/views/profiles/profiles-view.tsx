import { Link, useNavigate } from '@tanstack/react-router';
import { useRegions } from '../../api/areas-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AreaSearch } from '../areas/area-search.tsx';

/** Looking for an area whose profile is wanted. */
export function ProfilesView() {
  const navigate = useNavigate();
  const { answer } = useRegions();
  const areas = [{ code: 'E92000001', name: 'England' }, ...(answer?.areas ?? [])];
  return (
    <div className="prose">
      <PageHeading title="Area profiles" />
      <p className="govuk-body-l lead">
        Every indicator for one area on one page: how it compares, where it is going, and whose job it is.
      </p>
      <AreaSearch
        label="Find an area"
        hint="Part of its name or its code: a council, a district, a region"
        large
        onChoose={(code) => navigate({ to: '/profiles/$code', params: { code } })}
      />
      <h2 className="govuk-heading-m">England and its regions</h2>
      <ul className="link-list">
        {areas.map(({ code, name }) => (
          <li key={code}>
            <Link to="/profiles/$code" params={{ code }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
