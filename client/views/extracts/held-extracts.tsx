import { useExtracts } from '../../api/extracts-query.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { ExtractCard } from './extract-card.tsx';

/** Every extract that was ever taken in, the last received first. */
export function HeldExtracts() {
  const { answer, error } = useExtracts();
  return (
    <section aria-labelledby="extracts" className="held-extracts">
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
            <ExtractCard extract={extract} others={answer.extracts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
