import { useBringExtract, useExtracts } from '../../api/extracts-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { BringForm } from './bring-form.tsx';
import { BringOutcomeReport } from './bring-outcome.tsx';
import { ExtractCard } from './extract-card.tsx';

/** The extracts that every figure comes from, and the way to bring another. */
export function ExtractsView() {
  const { answer, error } = useExtracts();
  const bring = useBringExtract();
  return (
    <>
      <PageHeading title="Data" />
      <p className="govuk-body-l lead">
        Every figure comes from an extract that a publisher released and somebody brought in. Newer releases
        take the place of older ones; withdrawing one brings back what it replaced.
      </p>
      {bring.error ? <AnswerError error={bring.error} /> : null}
      {bring.outcome ? <BringOutcomeReport outcome={bring.outcome} /> : null}
      <div className="two-columns">
        <section aria-labelledby="extracts">
          <h2 className="govuk-heading-m" id="extracts">
            Extracts held
          </h2>
          {error ? <AnswerError error={error} /> : null}
          {answer || error ? null : <Waiting what="the extracts" />}
          {answer?.extracts.length === 0 ? (
            <p className="govuk-body">{answer.why ?? 'No extract is held yet.'}</p>
          ) : null}
          <ul className="extract-list">
            {answer?.extracts.map((extract) => (
              <li key={extract.id}>
                <ExtractCard extract={extract} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bring">
          <h2 className="govuk-heading-m" id="bring">
            Bring an extract
          </h2>
          <BringForm bring={bring} />
        </section>
      </div>
    </>
  );
}
