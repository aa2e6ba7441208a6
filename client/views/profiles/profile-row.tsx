import { Link } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { SpineBar } from '../../charts/profile/spine-bar.tsx';
import type { ProfileSeriesRow } from '../../charts/profile/to-profile-series.ts';
import { ComparisonWord } from '../../charts/trend/comparison-word.tsx';
import { RecentTrendWord } from '../../charts/trend/recent-trend-word.tsx';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import type { ProfileSelection } from '../../selection/profile-selection.ts';
import { defaultTrendSelection } from '../../selection/trend-selection.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';

/** The columns, by which cells are headed too where a narrow screen lays a row out as a card. */
export const profileHeadings = {
  comparison: (benchmark: string) => `Compared with ${benchmark}`,
  peers: 'Place among its peers',
  trend: 'Recent trend',
  change: 'Change on the year',
  responsibility: 'Whose job',
};

interface RowProps {
  readonly row: ProfileSeriesRow;
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
}

/** The cells of one indicator at one age; where no figure is held, the reason stands in place of all of them. */
export function ProfileRowCells({ row, answer, selection }: RowProps) {
  const benchmark = answer.benchmark?.name ?? null;
  return (
    <>
      <IndicatorCell row={row} answer={answer} selection={selection} />
      {row.why === null ? (
        <FigureCells row={row} area={answer.area.name} benchmark={benchmark} />
      ) : (
        <td className="govuk-table__cell profile-why" colSpan={benchmark === null ? 4 : 6}>
          {row.why}
        </td>
      )}
      <td className="govuk-table__cell" data-heading={profileHeadings.responsibility}>
        <Responsibility row={row} />
      </td>
    </>
  );
}

function IndicatorCell({ row, answer, selection }: RowProps) {
  const trend = {
    ...defaultTrendSelection,
    indicator: row.indicator.id,
    areas: [answer.area.code],
    age: row.ageKey,
    benchmark: selection.benchmark,
    asAt: selection.asAt,
  };
  return (
    <th scope="row" className="govuk-table__header">
      <Link to="/trends" search={printTrendSelection(trend)}>
        {row.indicator.name}
      </Link>
      <span className="cell-note">
        {[row.detail, row.period].filter(Boolean).join('; ')}{' '}
        {row.isDemonstration ? <DemonstrationTag /> : null}
      </span>
    </th>
  );
}

function FigureCells({
  row,
  area,
  benchmark,
}: {
  readonly row: ProfileSeriesRow;
  readonly area: string;
  readonly benchmark: string | null;
}) {
  return (
    <>
      <td className="govuk-table__cell govuk-table__cell--numeric" data-heading={area}>
        <strong>{row.value}</strong>
        {row.limits === '' ? null : <span className="cell-note">{row.limits}</span>}
        {row.note === '' ? null : <span className="cell-note profile-note">{row.note}</span>}
      </td>
      {benchmark === null ? null : (
        <>
          <td className="govuk-table__cell govuk-table__cell--numeric" data-heading={benchmark}>
            {row.benchmark}
          </td>
          <td
            className="govuk-table__cell profile-comparison"
            data-heading={profileHeadings.comparison(benchmark)}
          >
            <ComparisonWord comparison={row.comparison} benchmark={benchmark} />
          </td>
        </>
      )}
      <td className="govuk-table__cell profile-peers" data-heading={profileHeadings.peers}>
        <PeerPlace row={row} />
      </td>
      <td className="govuk-table__cell profile-trend" data-heading={profileHeadings.trend}>
        <RecentTrendWord trend={row.trend} />
        <Disclosure
          summary={
            <>
              Why
              <span className="govuk-visually-hidden">
                {' '}
                this trend of {row.indicator.name}, {row.detail}
              </span>
            </>
          }
        >
          {row.trend.because}
        </Disclosure>
      </td>
      <td className="govuk-table__cell profile-change" data-heading={profileHeadings.change}>
        {row.change}
      </td>
    </>
  );
}

/** The bar, with what it shows in words beside it. */
function PeerPlace({ row }: { readonly row: ProfileSeriesRow }) {
  return (
    <div className="peer-place">
      {row.spine === null ? null : (
        <div>
          <SpineBar row={row} />
          <span className="spine-ends" aria-hidden="true">
            <span>{row.sides.left}</span>
            <span>{row.sides.right}</span>
          </span>
        </div>
      )}
      <div>
        {row.place}
        {row.range === '' ? null : <span className="cell-note">Range {row.range}</span>}
      </div>
    </div>
  );
}

function Responsibility({ row }: { readonly row: ProfileSeriesRow }) {
  return (
    <dl className="profile-duties">
      {row.commissions === null ? null : (
        <>
          <dt>Commissions: </dt>
          <dd>{row.commissions}</dd>
        </>
      )}
      <dt>Leads: </dt>
      <dd>{row.leads}</dd>
    </dl>
  );
}
