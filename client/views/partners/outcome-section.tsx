import type { ArrangementAnswer } from '../../../server/contract/arrangements.ts';
import { formatPounds } from '../../../server/contract/partner-words.ts';
import { OutcomeChart } from '../../charts/partners/outcome-chart.tsx';
import { OutcomeTable } from '../../charts/partners/outcome-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { SourceList } from '../trends/source-list.tsx';

/** The figures of the ages that an arrangement serves, beside its years, or why there are none. */
export function OutcomeSection({ arrangement }: { readonly arrangement: ArrangementAnswer }) {
  const { trend, fitWords, caution } = arrangement.outcome;
  if (trend === null) {
    return (
      <p className="govuk-body">
        <strong>Figures beside it.</strong> {fitWords}
      </p>
    );
  }
  return (
    <section className="outcome" aria-label={`Figures beside ${arrangement.name}`}>
      <h4 className="govuk-heading-s">{trend.headline}</h4>
      <p className="subtitle">
        {trend.subtitle} {trend.demonstration ? <DemonstrationTag /> : null}
      </p>
      <p className="govuk-body">{fitWords}</p>
      <p className="govuk-inset-text">{caution}</p>
      <Contributions arrangement={arrangement} />
      <OutcomeChart arrangement={arrangement} trend={trend} />
      <Disclosure summary="These figures as a table">
        <OutcomeTable arrangement={arrangement} />
      </Disclosure>
      <SourceList answer={trend} />
    </section>
  );
}

/** What was paid in each year, beside the picture. */
function Contributions({ arrangement: { years } }: { readonly arrangement: ArrangementAnswer }) {
  const paid = years.flatMap(({ year, total }) => (total === null ? [] : [`${year} ${formatPounds(total)}`]));
  if (paid.length === 0) return null;
  return <p className="govuk-body-s">Contributions by year: {paid.join('; ')}.</p>;
}
