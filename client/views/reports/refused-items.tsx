import type { ApiError } from '../../api/http-client.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { kindOfItem, refusalOf } from './report-words.ts';
import type { KeptReport } from './use-kept-report.ts';
import type { LaidReportItem } from './use-laid-report.ts';

/** Which items the service refuses, why, and the way to go on without them. One that merely did not come is none of them. */
export function RefusedItems({
  laid,
  change,
}: {
  readonly laid: readonly LaidReportItem[];
  /** Absent where the report is not the reader's own. */
  readonly change?: KeptReport['change'];
}) {
  const refused = laid.flatMap(({ item, error }, at) =>
    isRefusal(error) ? [{ item, error, number: at + 1 }] : [],
  );
  if (refused.length === 0) return null;
  const remove = () =>
    change?.((report) => ({
      ...report,
      items: report.items.filter((item) => !refused.some((each) => each.item.asked === item.asked)),
    }));
  return (
    <ErrorSummary
      title={refused.length === 1 ? 'An item cannot be shown' : `${refused.length} items cannot be shown`}
      takesFocus={false}
    >
      <ul className="govuk-list govuk-error-summary__list">
        {refused.map(({ item, error, number }) => (
          <li key={number}>
            Item {number}, {kindOfItem(item)}: {refusalOf(error)}
          </li>
        ))}
      </ul>
      {change === undefined ? (
        <p className="govuk-body">Make this report yours to remove what cannot be shown.</p>
      ) : (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={remove}>
          {refused.length === 1 ? 'Remove it' : 'Remove them'}
        </button>
      )}
    </ErrorSummary>
  );
}

const isRefusal = (error: ApiError | null): error is ApiError =>
  error !== null && error.status >= 400 && error.status < 500;
