import { fitsAddress, reportAddress, reportDocumentAddress } from '../../exports/report-downloads.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import { CheckboxField } from '../../ui/fields.tsx';
import { textAction } from '../frame/copy-actions.ts';
import { CopyOutcomeNote } from '../frame/copy-outcome.tsx';
import { useCopying } from '../frame/use-copying.ts';
import { firstAnswer, type LaidReportItem } from './use-laid-report.ts';

/** The report to take away: as a Word file, on paper or as PDF, and as a link; and whether its figures are kept as they are. */
export function TakeReport({
  report,
  laid,
  onAsAt,
}: {
  readonly report: CollectedReport;
  readonly laid: readonly LaidReportItem[];
  /** Absent where the report is not the reader's own. */
  readonly onAsAt?: (asAt: string | null) => void;
}) {
  const { outcome, run } = useCopying();
  const isWhole = laid.every((each) => each.laid !== undefined);
  const isRefused = laid.some(({ error }) => error !== null);
  return (
    <section aria-labelledby="take-report" className="downloads">
      <h2 className="downloads-heading" id="take-report">
        Take it with you
      </h2>
      <ul className="report-ways">
        <li>
          {isWhole && fitsAddress(report) ? (
            <a href={reportDocumentAddress(report)} download className="govuk-button">
              Download Word
            </a>
          ) : (
            <p className="govuk-body-s">{whyNoDocument(report, isRefused)}</p>
          )}
        </li>
        <li>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => window.print()}
          >
            Print or save as PDF
          </button>
        </li>
        <li>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() =>
              run(
                textAction('Copy link', 'Link copied: it shows this report to anybody.', () =>
                  reportAddress(report, window.location.origin),
                ),
              )
            }
          >
            Copy link
          </button>
        </li>
      </ul>
      <CopyOutcomeNote outcome={outcome} />
      {onAsAt === undefined ? null : <KeepFigures asAt={report.asAt} laid={laid} onAsAt={onAsAt} />}
    </section>
  );
}

function whyNoDocument(report: CollectedReport, isRefused: boolean): string {
  if (isRefused) return 'There is no Word file while an item cannot be shown.';
  if (!fitsAddress(report))
    return 'The report is too long for a Word file and a link: shorten findings, or remove items.';
  return 'The Word file follows once every item has come.';
}

/** Whether the report shows the figures of today to whoever opens it later. */
function KeepFigures({
  asAt,
  laid,
  onAsAt,
}: {
  readonly asAt: string | null;
  readonly laid: readonly LaidReportItem[];
  readonly onAsAt: (asAt: string | null) => void;
}) {
  const answer = firstAnswer(laid);
  if (!answer) return null;
  return (
    <>
      <CheckboxField
        label="Keep these figures"
        checked={asAt !== null}
        onChoose={(isKept) => onAsAt(isKept ? String(answer.storeVersion) : null)}
      />
      <p className="cell-note report-kept">
        {answer.held}{' '}
        {asAt === null
          ? 'The link and the Word file show newer ones once they come in.'
          : 'The link and the Word file keep to them, whatever comes in later.'}
      </p>
    </>
  );
}
