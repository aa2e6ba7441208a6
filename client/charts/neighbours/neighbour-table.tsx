import './neighbours.css';
import type { ReactNode } from 'react';
import type { NeighboursAnswer } from '../../../server/contract/neighbours.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { type NeighbourRow, toNeighbourTable } from './to-neighbour-table.ts';

type LinkTo = (code: string, name: string) => ReactNode;

/** The neighbours of an area with their distances and what these are made of; on a narrow screen a card each. */
export function NeighbourTable({
  answer,
  linkTo,
}: {
  readonly answer: NeighboursAnswer;
  /** The name of an area, with the way to it. */
  readonly linkTo: LinkTo;
}) {
  const { headings, own, rows } = toNeighbourTable(answer);
  const caption = `Statistical neighbours of ${answer.area.name}`;
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table dense-table neighbour-table">
        <caption className="govuk-table__caption">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {headings.map((heading, at) => (
              <th
                key={heading}
                scope="col"
                className={at === 0 ? 'govuk-table__header' : `govuk-table__header ${numeric('header')}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {own === null ? null : <TableRow row={own} headings={headings} linkTo={linkTo} isOwn={true} />}
          {rows.map((row) => (
            <TableRow key={row.key} row={row} headings={headings} linkTo={linkTo} isOwn={false} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TableRow({
  row,
  headings,
  linkTo,
  isOwn,
}: {
  readonly row: NeighbourRow;
  readonly headings: readonly string[];
  readonly linkTo: LinkTo;
  readonly isOwn: boolean;
}) {
  const cells = [{ value: row.rank, detail: null }, { value: row.distance, detail: null }, ...row.cells];
  return (
    <tr className={isOwn ? 'govuk-table__row neighbour-own' : 'govuk-table__row'}>
      <th scope="row" className="govuk-table__header">
        <span>
          {linkTo(row.code, row.name)}
          {row.note === null ? null : <span className="cell-note">{row.note}</span>}
        </span>
      </th>
      {cells.map(({ value, detail }, at) => {
        const heading = headings[at + 1];
        return (
          <td key={heading} data-heading={heading} className={`govuk-table__cell ${numeric('cell')}`}>
            <span>
              {value}
              {detail === null ? null : <span className="cell-note">{detail}</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

const numeric = (part: 'header' | 'cell') => `govuk-table__${part}--numeric`;
