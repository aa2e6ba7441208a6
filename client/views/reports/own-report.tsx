import { reportLimits, usualReportTitle } from '../../../server/contract/report-limits.ts';
import { useHasCome } from '../../api/has-come.ts';
import { offerFile } from '../../exports/offer-file.ts';
import { emptyReport } from '../../selection/collected-report.ts';
import { reportPlace } from '../../selection/kept-report.ts';
import { TextField } from '../../ui/fields.tsx';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { EmptyReport } from './empty-report.tsx';
import { RefusedItems } from './refused-items.tsx';
import { ReportItems } from './report-items.tsx';
import { ReportPaper } from './report-paper.tsx';
import { keepingWords } from './report-words.ts';
import { TakeReport } from './take-report.tsx';
import { type KeptReport, useKeptReport } from './use-kept-report.ts';
import { useLaidReport } from './use-laid-report.ts';

/** The report that this browser keeps: put in order, captioned and written about, and taken along. */
export function OwnReport() {
  const kept = useKeptReport();
  const { report, state, change } = kept;
  const laid = useLaidReport(report);
  const hasCome = useHasCome(laid.every(({ answer, error }) => answer !== undefined || error !== null));
  useReportDemonstration(hasCome ? laid.some((each) => each.laid?.demonstration) : undefined);
  return (
    <>
      <div className="report-work screen-only">
        <PageHeading title="Your report" awaited={hasCome ? null : 'the report'} />
        <p className="govuk-body">
          Charts and tables that you collected, in your order and with your words. They are kept in this
          browser only: share them by the link, which carries all of it.
        </p>
        <Keeping {...kept} />
        <RefusedItems laid={laid} change={change} />
        {report.items.length === 0 ? null : (
          <TextField
            label="Title of the report"
            hint={`Unless you write one: ${usualReportTitle}`}
            value={report.title}
            mostLetters={reportLimits.titleLetters}
            onText={(title) => change((current) => ({ ...current, title }))}
          />
        )}
        {state === 'unreadable' ? null : <Items laid={laid} change={change} />}
        {report.items.length === 0 ? null : (
          <TakeReport
            report={report}
            laid={laid}
            onAsAt={(asAt) => change((current) => ({ ...current, asAt }))}
          />
        )}
      </div>
      <Follows>{report.items.length === 0 ? null : <ReportPaper report={report} laid={laid} />}</Follows>
    </>
  );
}

function Items({
  laid,
  change,
}: {
  readonly laid: ReturnType<typeof useLaidReport>;
  readonly change: KeptReport['change'];
}) {
  return (
    <section aria-labelledby="report-items">
      <h2 className="govuk-heading-m" id="report-items">
        Items
      </h2>
      {laid.length === 0 ? <EmptyReport /> : null}
      <ReportItems laid={laid} change={change} />
    </section>
  );
}

/** How the report is kept, where anything is amiss with it. */
function Keeping({ state, change }: KeptReport) {
  const words = keepingWords(state);
  if (words === null) return null;
  const download = () =>
    offerFile('report-that-cannot-be-read.json', 'application/json', localStorage.getItem(reportPlace) ?? '');
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{words}</p>
      {state === 'unreadable' ? (
        <div className="govuk-button-group">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={download}>
            Download what was kept
          </button>
          <button type="button" className="govuk-button" onClick={() => change(() => emptyReport)}>
            Begin a new report
          </button>
        </div>
      ) : null}
    </div>
  );
}
