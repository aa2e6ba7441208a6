import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Says what went wrong, at the top of what it concerns, and takes the focus so that nobody misses it; the document's title
 * begins with it too, as the GOV.UK Design System asks.
 */
export function ErrorSummary({
  title,
  children,
  takesFocus = true,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** False where the error was there before the person did anything. */
  readonly takesFocus?: boolean;
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    summary.current?.focus();
    document.title = `Error: ${document.title}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, [takesFocus]);
  return (
    <div ref={summary} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">{children}</div>
      </div>
    </div>
  );
}
