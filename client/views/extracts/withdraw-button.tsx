import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { readToken } from '../../api/admin-token.ts';
import { useWithdrawExtract } from '../../api/extracts-query.ts';
import { Notification } from '../../ui/notification.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { TokenField } from './token-field.tsx';

/** Takes an extract back, after a second word: its figures go, and those it replaced return. */
export function WithdrawButton({
  extract,
}: {
  readonly extract: Pick<ExtractAnswer, 'id' | 'fileName' | 'status'>;
}) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const withdrawal = useWithdrawExtract();
  const keep = () => {
    setAsking(false);
    button.current?.focus();
  };
  if (extract.status === 'withdrawn') {
    return withdrawal.outcome === undefined ? null : <Withdrawn name={extract.fileName} />;
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="govuk-button govuk-button--secondary"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        Withdraw<span className="govuk-visually-hidden"> {extract.fileName}</span>
      </button>
      {isAsking ? <Confirmation extract={extract} withdrawal={withdrawal} onKeep={keep} /> : null}
    </>
  );
}

function Confirmation({
  extract,
  withdrawal,
  onKeep,
}: {
  readonly extract: Pick<ExtractAnswer, 'id' | 'fileName'>;
  readonly withdrawal: ReturnType<typeof useWithdrawExtract>;
  readonly onKeep: () => void;
}) {
  const [token, setToken] = useState(() => readToken(sessionStorage));
  const { carryOut, isBusy, error } = withdrawal;
  return (
    <FocusedFieldset legend={`Withdraw ${extract.fileName}?`}>
      <p className="govuk-body-s">
        Its figures will no longer be shown; older ones that it replaced come back. Bringing the same file
        again restores it.
      </p>
      <TokenField token={token} onToken={setToken} />
      {error ? <AnswerError error={error} /> : null}
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--warning"
          disabled={isBusy}
          onClick={() => carryOut({ id: extract.id, token })}
        >
          {isBusy ? 'Withdrawing…' : 'Yes, withdraw it'}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onKeep}>
          No, keep it
        </button>
      </div>
    </FocusedFieldset>
  );
}

function FocusedFieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => fieldset.current?.focus(), []);
  return (
    <fieldset ref={fieldset} tabIndex={-1} className="govuk-fieldset confirmation">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {children}
    </fieldset>
  );
}

function Withdrawn({ name }: { readonly name: string }) {
  return (
    <Notification title="Withdrawn">
      <p className="govuk-body">
        The figures of {name} are no longer shown. Bringing the file again restores them.
      </p>
    </Notification>
  );
}
