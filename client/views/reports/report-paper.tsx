import { productName } from '../../../server/contract/product-name.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import { PaperBack, toBackParts } from './paper-back.tsx';
import { PaperItem } from './paper-item.tsx';
import { titleOf } from './report-words.ts';
import { firstAnswer, type LaidReportItem } from './use-laid-report.ts';

/** The report as it is read and printed: title, contents, each item, and what holds of several of them. */
export function ReportPaper({
  report,
  laid,
}: {
  readonly report: CollectedReport;
  readonly laid: readonly LaidReportItem[];
}) {
  const isMadeUp = laid.some((each) => each.laid?.demonstration);
  const back = toBackParts(laid);
  return (
    <article
      className={isMadeUp ? 'report-paper report-paper-made-up' : 'report-paper'}
      aria-labelledby="report-title"
    >
      <div className="report-front">
        <h2 className="report-title" id="report-title">
          {titleOf(report)}
        </h2>
        {isMadeUp ? (
          <p className="report-made-up">
            <strong>Demonstration data: made up, do not quote.</strong> Items that show such data are marked.
          </p>
        ) : null}
        <p className="govuk-body-s">
          {firstAnswer(laid)?.held} Made by: {productName}.
        </p>
        <nav aria-labelledby="report-contents">
          <h3 className="govuk-heading-s" id="report-contents">
            Contents
          </h3>
          <ul className="report-contents">
            {laid.map(({ key, heading }, at) => (
              <li key={key}>
                <a href={`#report-item-${at + 1}`}>
                  {at + 1}. {heading}
                </a>
              </li>
            ))}
            {back.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {laid.map((each, at) => (
        <PaperItem key={each.key} laid={each} number={at + 1} />
      ))}
      <PaperBack parts={back} />
    </article>
  );
}
