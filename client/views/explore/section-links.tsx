import type { ReactNode } from 'react';
import type { Download } from '../../exports/trend-downloads.ts';
import { AddToReport } from '../reports/add-to-report.tsx';
import type { ExplorePlace } from './explore-place.ts';

/** The way to the chart's own page, and its files. */
export function SectionLinks({
  place,
  headline,
  open,
  downloads,
}: {
  readonly place: ExplorePlace;
  readonly headline: string;
  readonly open: ReactNode;
  readonly downloads: readonly Download[];
}) {
  return (
    <>
      <ul className="explore-links screen-only" aria-label={`Further with: ${headline}`}>
        <li>{open}</li>
        {downloads.map(({ format, address }) => (
          <li key={format}>
            <a href={address} download>
              Download {format}
              <span className="govuk-visually-hidden"> of {place.key}</span>
            </a>
          </li>
        ))}
      </ul>
      <AddToReport downloads={downloads} of={`of ${place.key}`} />
    </>
  );
}
