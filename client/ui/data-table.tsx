import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region.tsx';

export interface Column {
  readonly heading: string;
  /** Figures are aligned to the right, so that their digits stand under each other. */
  readonly numeric?: boolean;
}

export interface Row {
  readonly key: string;
  /** A cell for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

/** A table with one header row and a name for each row, in a region of its own that scrolls on narrow screens. */
export function DataTable({
  caption,
  captionHidden = false,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}) {
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table dense-table">
        <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>
          <span className="table-caption-words">{caption}</span>
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ heading, numeric }) => (
              <th
                key={heading}
                scope="col"
                className={`govuk-table__header${numericClass('header', numeric)}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <DataRow key={row.key} cells={row.cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function DataRow({ cells, columns }: { readonly cells: Row['cells']; readonly columns: readonly Column[] }) {
  const [first, ...others] = cells;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className={`govuk-table__header${numericClass('header', columns[0]?.numeric)}`}>
        {first}
      </th>
      {others.map((cell, place) => {
        const column = columns[place + 1];
        return (
          <td key={column?.heading} className={`govuk-table__cell${numericClass('cell', column?.numeric)}`}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

const numericClass = (part: 'header' | 'cell', numeric = false) =>
  numeric ? ` govuk-table__${part}--numeric` : '';
