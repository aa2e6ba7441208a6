import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import { hasRole } from '../../../server/contract/role-words.ts';
import { useDeleteMapping, useMappings } from '../../api/mappings-query.ts';
import { useSession } from '../../api/session-query.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Notification } from '../../ui/notification.tsx';
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
  const { name } = mapping;
  const mayForget = hasRole(useSession().answer?.person, 'analyst');
  return (
    <article className="extract-card" aria-label={name}>
      <h3 className="govuk-heading-s extract-name">{name}</h3>
      <p className="govuk-body-s">{describeMapping(mapping)}.</p>
      {mayForget ? (
        <Confirmation
          action="Forget"
          what={name}
          question={`Forget ${name}?`}
          yes="Yes, forget it"
          busy={forgetting.isBusy ? 'Forgetting…' : null}
          onYes={() => forgetting.carryOut({ name })}
        >
          <p className="govuk-body-s">It will not be offered again. What was read with it stays.</p>
          {forgetting.error ? <AnswerError error={forgetting.error} /> : null}
        </Confirmation>
      ) : null}
    </article>
  );
}
