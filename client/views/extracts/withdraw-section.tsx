import { useState } from 'react';
import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { useWithdrawal, useWithdrawExtract } from '../../api/extracts-query.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Notification } from '../../ui/notification.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { RoleNeeded } from '../sign-in/role-needed.tsx';
import { PagedChanges } from './paged-changes.tsx';

type Withdrawable = Pick<ExtractAnswer, 'id' | 'fileName' | 'status'>;

/** Takes an extract back, after its consequences were shown; of one that was, how it is restored. */
export function WithdrawSection({ extract }: { readonly extract: Withdrawable }) {
  const withdrawal = useWithdrawExtract();
  const isWithdrawn = extract.status === 'withdrawn';
  return (
    <section aria-labelledby="withdraw" className="extract-section">
      <h2 className="govuk-heading-m" id="withdraw">
        {isWithdrawn ? 'Restore it' : 'Withdraw it'}
      </h2>
      {isWithdrawn ? (
        <Restore extract={extract} isNew={withdrawal.outcome !== undefined} />
      ) : (
        <RoleNeeded needed="admin" what="withdraw an extract">
          <Withdraw extract={extract} withdrawal={withdrawal} />
        </RoleNeeded>
      )}
    </section>
  );
}

function Restore({ extract, isNew }: { readonly extract: Withdrawable; readonly isNew: boolean }) {
  return (
    <>
      {isNew ? (
        <Notification title="Withdrawn">
          <p className="govuk-body">The figures of {extract.fileName} are no longer shown.</p>
        </Notification>
      ) : null}
      <p className="govuk-body sentence">
        It was withdrawn: none of its figures is shown. To restore it, an administrator brings the same file
        again on the data page. The service knows it by its bytes, and puts everything back as it was.
      </p>
    </>
  );
}

function Withdraw({
  extract,
  withdrawal,
}: {
  readonly extract: Withdrawable;
  readonly withdrawal: ReturnType<typeof useWithdrawExtract>;
}) {
  return (
    <>
      <p className="govuk-body sentence">
        Its figures are then no longer shown, and older ones that it replaced come back. Nothing happens
        before you have seen what that means.
      </p>
      <Confirmation
        action="Withdraw"
        what={extract.fileName}
        question={`Withdraw ${extract.fileName}?`}
        yes="Yes, withdraw it"
        busy={withdrawal.isBusy ? 'Withdrawing…' : null}
        onYes={() => withdrawal.carryOut({ id: extract.id })}
      >
        <Consequences id={extract.id} />
        {withdrawal.error ? <AnswerError error={withdrawal.error} /> : null}
      </Confirmation>
    </>
  );
}

/** What would no longer be shown, and what would come back in its place. */
function Consequences({ id }: { readonly id: string }) {
  const [offset, setOffset] = useState(0);
  const { answer, isEarlier, error } = useWithdrawal(id, offset);
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the consequences" />;
  return (
    <PagedChanges
      caption="What withdrawing it would change"
      words={{ before: 'Shown now', after: 'Shown afterwards' }}
      changes={answer.changes}
      isEarlier={isEarlier}
      offset={offset}
      onOffset={setOffset}
    />
  );
}
