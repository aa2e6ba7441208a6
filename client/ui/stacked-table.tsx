import type { Row } from './data-table.tsx';

export interface StackedColumn {
  readonly heading: string;
  /** Its share of the width where the columns stand beside each other. */
  readonly width: `${number}%`;
}

/**
 * A table of words: beside each other on wide screens and on paper, below each other on narrow ones, where each cell says
 * its heading. It never scrolls sideways.
 */
export function StackedTable({
  caption,
  headingsHidden = false,
  columns,
  rows,
}: {
  readonly caption: string;
  /** For two columns that explain themselves. */
  readonly headingsHidden?: boolean;
  readonly columns: readonly StackedColumn[];
  readonly rows: readonly Row[];
}) {
  return (
    <table className="govuk-table stacked-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map(({ heading, width }) => (
          <col key={heading} style={{ width }} />
        ))}
      </colgroup>
      <thead className={headingsHidden ? 'govuk-visually-hidden' : undefined}>
        <tr>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, place) => (
              <td key={columns[place + 1]?.heading} data-heading={columns[place + 1]?.heading}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
