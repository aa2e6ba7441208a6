/** Holds the place of something that is on its way, so that nothing jumps when it comes. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <div role="status" className="waiting">
      <p className="govuk-body">Loading {what}…</p>
    </div>
  );
}
