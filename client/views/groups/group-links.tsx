import { Link } from '@tanstack/react-router';
import type { AreaGroup } from '../../selection/area-group.ts';
import { mostAreas } from '../../selection/trend-selection.ts';
import { trendLimitWords } from './group-words.ts';

const indicator = 'injury-admissions';

/** The ways to look at a group of areas: beside each other, and through time. */
export function GroupLinks({ group }: { readonly group: AreaGroup }) {
  const limit = trendLimitWords(group);
  return (
    <ul className="govuk-list">
      <li>
        <Link to="/comparisons" search={{ indicator, area: group.areas }}>
          Compare these areas<span className="govuk-visually-hidden"> of {group.name}</span>
        </Link>
      </li>
      <li>
        <Link to="/trends" search={{ indicator, area: group.areas.slice(0, mostAreas) }}>
          See their trend<span className="govuk-visually-hidden"> of {group.name}</span>
        </Link>
        {limit === null ? null : <span className="cell-note"> {limit}</span>}
      </li>
    </ul>
  );
}
