import { useState } from 'react';
import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import { readToken } from '../../api/admin-token.ts';
import { useDeleteMapping, useMappings } from '../../api/mappings-query.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Notification } from '../../ui/notification.tsx';
import { TokenField } from '../extracts/token-field.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { describeMapping } from './mapping-words.ts';

/** The descriptions of strangers' tables that are kept, and the way to forget one. */
export function SavedMappings() {
  const { answer, error } = useMappings();
  const forgetting = useDeleteMapping();
  return (
    <section aria-labelledby="saved-mappings">
      <h2 className="govuk-heading-m" id="saved-mappings">
        Saved descriptions of columns
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {forgetting.outcome === undefined ? null : (
        <Notification key={forgetting.outcome} title="Forgotten">
          <p className="govuk-body">
            {forgetting.outcome} will not be offered again. What was read with it stays.
          </p>
        </Notification>
      )}
      {answer?.mappings.length === 0 ? (
        <p className="govuk-body">
          {answer.why ??
            'None yet. When a table of no known layout is brought, its columns can be described and the description kept.'}
        </p>
      ) : null}
      <ul className="extract-list">
        {answer?.mappings.map((mapping) => (
          <li key={mapping.name}>
            <SavedMapping mapping={mapping} forgetting={forgetting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SavedMapping({
  mapping,
  forgetting,
}: {
  readonly mapping: ColumnMappingAnswer;
  readonly forgetting: ReturnType<typeof useDeleteMapping>;
}) {
  const [token, setToken] = useState(() => readToken(sessionStorage));
  const { name } = mapping;
  return (
    <article className="extract-card" aria-label={name}>
      <h3 className="govuk-heading-s extract-name">{name}</h3>
      <p className="govuk-body-s">{describeMapping(mapping)}.</p>
      <Confirmation
        action="Forget"
        what={name}
        question={`Forget ${name}?`}
        yes="Yes, forget it"
        busy={forgetting.isBusy ? 'Forgetting…' : null}
        onYes={() => forgetting.carryOut({ name, token })}
      >
        <p className="govuk-body-s">It will not be offered again. What was read with it stays.</p>
        <TokenField token={token} onToken={setToken} />
        {forgetting.error ? <AnswerError error={forgetting.error} /> : null}
      </Confirmation>
    </article>
  );
}
