import './overview.css';
import type { ReactNode } from 'react';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { OverviewCellContent } from './overview-cell.tsx';
import { type HeadGroup, type OverviewTableRow, toOverviewTable } from './to-overview-table.ts';

interface Links {
  /** The name of an area, with the way to it. */
  readonly linkTo: (code: string, name: string) => ReactNode;
  /** The head of a column, with the way to the areas sorted by it; of the areas themselves with null. */
  readonly sortBy: (key: string | null, words: string, isSorted: boolean) => ReactNode;
}

/** Areas by indicators: rows that can be sorted by any column; on a narrow screen a card an area. */
export function OverviewTable({ answer, ...links }: { readonly answer: OverviewAnswer } & Links) {
  const { caption, groups, rows } = toOverviewTable(answer);
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table dense-table overview-table">
        <caption className="govuk-visually-hidden">
          {caption}. {answer.alternativeText}
        </caption>
        <TableHead groups={groups} isByName={answer.question.sort === null} sortBy={links.sortBy} />
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <TableRow key={row.key} row={row} linkTo={links.linkTo} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TableHead({
  groups,
  isByName,
  sortBy,
}: {
  readonly groups: readonly HeadGroup[];
  readonly isByName: boolean;
  readonly sortBy: Links['sortBy'];
}) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th
          scope="col"
          rowSpan={2}
          className="govuk-table__header overview-corner"
          aria-sort={isByName ? 'ascending' : undefined}
        >
          {sortBy(null, 'Area', isByName)}
        </th>
        {groups.map(({ key, theme, columns }) => (
          <th
            key={key}
            scope="colgroup"
            colSpan={columns.length}
            className="govuk-table__header overview-group"
          >
            {theme}
          </th>
        ))}
      </tr>
      <tr className="govuk-table__row">
        {groups.flatMap(({ columns }) =>
          columns.map(({ key, label, detail, isSorted, demonstration }) => (
            <th
              key={key}
              scope="col"
              className="govuk-table__header govuk-table__header--numeric"
              aria-sort={isSorted ? 'descending' : undefined}
            >
              {sortBy(key, label, isSorted)}
              <span className="cell-note">{detail}</span>
              {demonstration ? <span className="cell-note">Demonstration</span> : null}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function TableRow({ row, linkTo }: { readonly row: OverviewTableRow; readonly linkTo: Links['linkTo'] }) {
  return (
    <tr className={row.isBenchmark ? 'govuk-table__row overview-benchmark' : 'govuk-table__row'}>
      <th scope="row" className="govuk-table__header">
        {linkTo(row.key, row.name)}
        {row.isBenchmark ? <span className="cell-note">Compared with</span> : null}
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.key}
          data-heading={cell.heading}
          className={`govuk-table__cell govuk-table__cell--numeric overview-cell overview-${cell.shade}`}
        >
          <OverviewCellContent cell={cell} />
        </td>
      ))}
    </tr>
  );
}
