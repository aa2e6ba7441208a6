import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface ConfirmationProps {
  /** The verb on the first button: "Withdraw". */
  readonly action: string;
  /** What it is done to, for who hears the button alone. */
  readonly what: string;
  readonly question: string;
  /** The button that does it: "Yes, withdraw it". */
  readonly yes: string;
  /** What that button says while it is being done; null while it is not. */
  readonly busy: string | null;
  readonly onYes: () => void;
  /** What must be known before the second word, and what is needed for it. */
  readonly children: ReactNode;
}

/** A button for what must not happen by mistake: it asks, shows the consequences, and acts on the second word. */
export function Confirmation(props: ConfirmationProps) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="govuk-button govuk-button--secondary"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {props.action}
        <span className="govuk-visually-hidden"> {props.what}</span>
      </button>
      {isAsking ? <Question {...props} onKeep={keep} /> : null}
    </>
  );
}

function Question({
  question,
  yes,
  busy,
  onYes,
  onKeep,
  children,
}: ConfirmationProps & { readonly onKeep: () => void }) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => fieldset.current?.focus(), []);
  return (
    <fieldset ref={fieldset} tabIndex={-1} className="govuk-fieldset confirmation">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{question}</legend>
      {children}
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--warning"
          disabled={busy !== null}
          onClick={onYes}
        >
          {busy ?? yes}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onKeep}>
          No, keep it
        </button>
      </div>
    </fieldset>
  );
}
