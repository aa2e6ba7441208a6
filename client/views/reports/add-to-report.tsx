import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { toReportItems } from '../../exports/report-items.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import { addItem, holdsItem } from '../../selection/change-report.ts';
import type { ReportItem } from '../../selection/report-item.ts';
import { type AddingOutcome, addingWords, foreseeAdding } from './adding-words.ts';
import { useKeptReport } from './use-kept-report.ts';

/** What is shown, to collect for a report: a button for each chart and table. */
export function AddToReport({
  downloads,
  of = '',
}: {
  readonly downloads: readonly Download[];
  /** What it belongs to, for who hears the button alone on a page of several: "of the trend". */
  readonly of?: string;
}) {
  return (
    <ul className="copy-list screen-only" aria-label={`Collect for a report ${of}`.trim()}>
      {toReportItems(downloads).map(({ item, what }) => (
        <li key={item.asked} className="add-to-report">
          <AddItem item={item} label={what === null ? 'Add to report' : `Add ${what} to report`} of={of} />
        </li>
      ))}
    </ul>
  );
}

/** A button that adds one item, and says what came of it. */
export function AddItem({
  item,
  label = 'Add to report',
  of = '',
}: {
  readonly item: ReportItem;
  readonly label?: string;
  readonly of?: string;
}) {
  const { report, state, change } = useKeptReport();
  const [said, say] = useState<{ readonly asked: string; readonly outcome: AddingOutcome } | null>(null);
  const add = () => {
    const outcome = foreseeAdding(report, state, item);
    if (outcome === 'added') change(addItem(item));
    say({ asked: item.asked, outcome });
  };
  const isHeld = holdsItem(report, item);
  const outcome = said?.asked === item.asked ? said.outcome : null;
  // What was said of an item that has gone from the report since holds no more.
  const isCurrent = outcome !== null && (isHeld || outcome === 'full' || outcome === 'unreadable');
  return (
    <>
      <button type="button" className="copy-button" onClick={add}>
        {label}
        {of === '' ? null : <span className="govuk-visually-hidden"> {of}</span>}
      </button>
      <span className="cell-note" role="status">
        {isCurrent
          ? addingWords(outcome, report, state)
          : isHeld
            ? 'in your report'
            : 'to collect for Word or PDF'}{' '}
        {isCurrent || isHeld ? <Link to="/report">See your report</Link> : null}
      </span>
    </>
  );
}
