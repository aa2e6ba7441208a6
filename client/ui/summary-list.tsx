import type { ReactNode } from 'react';

/** One thing's properties: a name and what it is, a row each. A row without anything to say is left out. */
export function SummaryList({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="govuk-summary-list dense-list">
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{name}</dt>
            <dd className="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
