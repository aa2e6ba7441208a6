import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { SpineKey } from '../../charts/profile/spine-key.tsx';
import { type ProfileSeries, toProfileKey, toProfileSeries } from '../../charts/profile/to-profile-series.ts';
import type { ProfileSelection } from '../../selection/profile-selection.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ProfileRowCells, profileHeadings } from './profile-row.tsx';

interface TableProps {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
}

/** The profile as a table with a bar in each row: the bars show nothing that their row does not say. */
export function ProfileTable({ answer, selection }: TableProps) {
  if (answer.rows.length === 0) return null;
  const key = toProfileKey(answer);
  const caption = `Indicators for ${answer.area.name}`;
  return (
    <>
      <h2 className="govuk-heading-m">{caption}</h2>
      {key === null ? null : <SpineKey profileKey={key} />}
      <ScrollRegion label={caption}>
        <table className="govuk-table dense-table profile-table">
          <caption className="govuk-visually-hidden">
            {caption}. {answer.alternativeText}
          </caption>
          <TableHead answer={answer} />
          {toProfileSeries(answer).map((theme) => (
            <ThemeRows key={theme.theme} theme={theme} answer={answer} selection={selection} />
          ))}
        </table>
      </ScrollRegion>
    </>
  );
}

function TableHead({ answer: { area, benchmark } }: Pick<TableProps, 'answer'>) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <ColumnHead>Indicator</ColumnHead>
        <ColumnHead numeric>{area.name}</ColumnHead>
        {benchmark === null ? null : (
          <>
            <ColumnHead numeric>{benchmark.name}</ColumnHead>
            <ColumnHead>{profileHeadings.comparison(benchmark.name)}</ColumnHead>
          </>
        )}
        <ColumnHead>{profileHeadings.peers}</ColumnHead>
        <ColumnHead>{profileHeadings.trend}</ColumnHead>
        <ColumnHead>{profileHeadings.change}</ColumnHead>
        <ColumnHead>{profileHeadings.responsibility}</ColumnHead>
      </tr>
    </thead>
  );
}

function ColumnHead({
  numeric = false,
  children,
}: {
  readonly numeric?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <th
      scope="col"
      className={numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'}
    >
      {children}
    </th>
  );
}

function ThemeRows({ theme, answer, selection }: TableProps & { readonly theme: ProfileSeries }) {
  const columns = answer.benchmark === null ? 6 : 8;
  return (
    <tbody className="govuk-table__body">
      <tr className="govuk-table__row profile-theme">
        <th scope="rowgroup" colSpan={columns} className="govuk-table__header">
          {theme.name}
        </th>
      </tr>
      {theme.rows.map((row) => (
        <tr key={row.key} className="govuk-table__row">
          <ProfileRowCells row={row} answer={answer} selection={selection} />
        </tr>
      ))}
    </tbody>
  );
}
