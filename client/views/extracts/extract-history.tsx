import { useState } from 'react';
import { useExtractChanges } from '../../api/extracts-query.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { PagedChanges } from './paged-changes.tsx';

/** The series that an extract changed when it was taken in, with their figures before and after. */
export function ExtractHistory({ id }: { readonly id: string }) {
  const [offset, setOffset] = useState(0);
  const { answer, isEarlier, error } = useExtractChanges(id, offset);
  return (
    <section aria-labelledby="changed" className="extract-section">
      <h2 className="govuk-heading-m" id="changed">
        What it changed when it was taken in
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="what it changed" />}
      {answer ? (
        <PagedChanges
          caption="Series changed"
          words={{ before: 'Shown before it', after: 'Shown after it' }}
          changes={answer.changes}
          isEarlier={isEarlier}
          offset={offset}
          onOffset={setOffset}
        />
      ) : null}
    </section>
  );
}
