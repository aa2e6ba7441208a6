/** Goes through a long list a page at a time: says which part is shown, and has a button each way. */
export function PageTurner({
  what,
  list,
  position,
  onEarlier,
  onLater,
}: {
  /** What a page holds, for who hears the buttons alone: "series". */
  readonly what: string;
  /** Of which list: no two on a page have the same name. */
  readonly list: string;
  /** "1 to 50 of 214". */
  readonly position: string;
  /** Null where there is no page that way. */
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
}) {
  if (onEarlier === null && onLater === null) return null;
  return (
    <nav className="page-turner" aria-label={`Pages of ${list}`}>
      <TurnButton words="Previous" what={what} onTurn={onEarlier} />
      <span role="status">{position}</span>
      <TurnButton words="Next" what={what} onTurn={onLater} />
    </nav>
  );
}

function TurnButton({
  words,
  what,
  onTurn,
}: {
  readonly words: string;
  readonly what: string;
  readonly onTurn: (() => void) | null;
}) {
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary"
      disabled={onTurn === null}
      onClick={() => onTurn?.()}
    >
      {words}
      <span className="govuk-visually-hidden"> {what}</span>
    </button>
  );
}
