import { Link } from '@tanstack/react-router';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { england } from '../../selection/trend-selection.ts';

/** The same indicator looked at in other ways: of the first area on the chart, else of what it is compared with. */
export function SeeAlso({ answer }: { readonly answer: Pick<TrendAnswer, 'indicator' | 'series'> }) {
  const area = (answer.series.find(({ role }) => role === 'area') ?? answer.series[0])?.area;
  if (!area) return null;
  const search = { indicator: answer.indicator.id, area: area.code };
  return (
    <section aria-labelledby="see-also" className="screen-only">
      <h2 className="govuk-heading-m" id="see-also">
        More about {area.name}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Link to="/partner-trends" search={search}>
            Who was responsible
          </Link>
          : the same figures under 5 and from 5, and whose task each was at the time
        </li>
        {answer.indicator.id === 'injury-admissions' ? (
          <li>
            <Link to="/causes" search={{ area: area.code }}>
              Causes
            </Link>
            : falls, poisoning, transport and others, with ranges of cost
          </li>
        ) : null}
        <li>
          <Link to="/inequalities" search={search}>
            Inequalities
          </Link>
          : by deprivation and between the sexes
        </li>
        <li>
          <Link to="/relationships" search={relationOf(answer.indicator, area.code)}>
            Relationships
          </Link>
          : beside poverty, homelessness or road casualties, area by area
        </li>
        <li>
          <Link to="/areas/$code" params={{ code: area.code }}>
            All about the area
          </Link>
          : its profile, partners and responsibilities
        </li>
      </ul>
    </section>
  );
}

/** Injuries stand beside poverty, all else beside injuries, with the area named on the chart. */
function relationOf({ id, theme }: TrendAnswer['indicator'], area: string) {
  const pair =
    theme === 'injury' ? { x: 'child-poverty-relative', y: id } : { x: id, y: 'injury-admissions' };
  return area === england ? pair : { ...pair, area: [area] };
}
