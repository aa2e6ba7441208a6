import type { CopyOutcome } from './copy-actions.ts';

/** Says what became of a copy, and offers what the browser did not take. */
export function CopyOutcomeNote({ outcome }: { readonly outcome: CopyOutcome | null }) {
  const refused = outcome?.refused ?? null;
  return (
    <>
      <p className="copy-outcome" role="status">
        {outcome?.words}
      </p>
      {refused !== null && 'picture' in refused ? (
        <a href={refused.picture} download className="download-link">
          Download PNG of what is shown
        </a>
      ) : null}
      {refused !== null && 'text' in refused ? (
        <label className="govuk-label copy-refused">
          Text to copy
          <textarea
            key={refused.text}
            className="govuk-textarea"
            readOnly
            rows={Math.min(6, refused.text.split('\n').length + 1)}
            defaultValue={refused.text}
            ref={select}
          />
        </label>
      ) : null}
    </>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
