import { useNavigate } from '@tanstack/react-router';
import { useHasCome } from '../../api/has-come.ts';
import { type CollectedReport, emptyReport, printReport } from '../../selection/collected-report.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { countItems } from './adding-words.ts';
import { RefusedItems } from './refused-items.tsx';
import { ReportPaper } from './report-paper.tsx';
import { titleOf } from './report-words.ts';
import { TakeReport } from './take-report.tsx';
import { useKeptReport } from './use-kept-report.ts';
import { firstAnswer, useLaidReport } from './use-laid-report.ts';

/** A report that an address carries: shown as it stands there; the reader's own is changed only when asked. */
export function SharedReport({
  report,
  problem,
}: {
  readonly report: CollectedReport;
  readonly problem: string | null;
}) {
  const laid = useLaidReport(report);
  const hasCome = useHasCome(laid.every(({ answer, error }) => answer !== undefined || error !== null));
  useReportDemonstration(hasCome ? laid.some((each) => each.laid?.demonstration) : undefined);
  return (
    <>
      <div className="report-work screen-only">
        <PageHeading
          title={titleOf(report)}
          caption="A report that was shared with you"
          awaited={hasCome ? null : 'the report'}
        />
        <AddressProblems problems={problem === null ? [] : [problem]} />
        <AsAtNotice asAt={report.asAt} answer={firstAnswer(laid)} />
        <RefusedItems laid={laid} />
        <MakeMine report={report} />
        <TakeReport report={report} laid={laid} />
      </div>
      <ReportPaper report={report} laid={laid} />
    </>
  );
}

function MakeMine({ report }: { readonly report: CollectedReport }) {
  const own = useKeptReport();
  const navigate = useNavigate();
  const leave = () => navigate({ to: '/report', search: {} });
  const make = () => {
    own.change(() => report);
    leave();
  };
  const count = own.report.items.length;
  if (isSame(own.report, report)) {
    return (
      <p className="govuk-body">
        This is your report as this browser keeps it.{' '}
        <button type="button" className="link-button" onClick={leave}>
          Change your report
        </button>
      </p>
    );
  }
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {countItems(report.items.length)}. Nothing of yours is changed unless you make this report yours.
      </p>
      {isSame(own.report, emptyReport) && own.state !== 'unreadable' ? (
        <button type="button" className="govuk-button" onClick={make}>
          Make this my report
        </button>
      ) : (
        <Confirmation
          action="Make this my report"
          what=""
          question="Put this report in the place of yours?"
          yes="Yes, make this my report"
          busy={null}
          onYes={make}
        >
          <p className="govuk-body-s">
            {own.state === 'unreadable'
              ? 'The report that this browser kept cannot be read, and would be lost.'
              : `Yours has ${countItems(count)}, and would be lost: copy its link first if you want it again.`}
          </p>
        </Confirmation>
      )}
    </div>
  );
}

const isSame = (one: CollectedReport, other: CollectedReport): boolean =>
  JSON.stringify(printReport(one)) === JSON.stringify(printReport(other));
