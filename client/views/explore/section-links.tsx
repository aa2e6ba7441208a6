import type { ReactNode } from 'react';
import { rowsOfWorkbook } from '../../exports/table-downloads.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import type { TakenAnswer } from '../frame/copy-actions.ts';
import { CopySection } from '../frame/copy-section.tsx';
import { AddToReport } from '../reports/add-to-report.tsx';
import type { ExplorePlace } from './explore-place.ts';
import type { ExploredAnswer } from './explore-section.tsx';

/** The way to the chart's own page, its files, and what it gives to a report. */
export function SectionLinks({
  place,
  answer,
  open,
  downloads,
}: {
  readonly place: ExplorePlace;
  readonly answer: ExploredAnswer & TakenAnswer;
  readonly open: ReactNode;
  readonly downloads: readonly Download[];
}) {
  return (
    <>
      <ul className="explore-links screen-only" aria-label={`Further with: ${answer.headline}`}>
        <li>{open}</li>
        {downloads.map((file) => (
          <li key={file.format}>
            <a href={file.address} download>
              Download {file.format}
              <span className="govuk-visually-hidden"> of {place.key}</span>
            </a>
            <Rows of={rowsOfWorkbook(file, answer.tables)} />
          </li>
        ))}
      </ul>
      <AddToReport downloads={downloads} of={`of ${place.key}`} />
      <CopySection key={downloads[0]?.address} downloads={downloads} answer={answer} of={`of ${place.key}`} />
    </>
  );
}

const Rows = ({ of }: { readonly of: string | null }) =>
  of === null ? null : <span className="cell-note"> ({of})</span>;
