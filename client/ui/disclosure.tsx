import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

/** Something that not everybody needs, behind a summary that opens it. */
export function Disclosure({
  summary,
  open = false,
  isPrinted = false,
  id,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Opened while the page is printed; on paper nothing else of what is closed is seen. */
  readonly isPrinted?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details, isPrinted);
  return (
    <details ref={details} id={id} className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** Opens what is closed before printing, and closes it afterwards. */
function useOpenInPrint(details: RefObject<HTMLDetailsElement | null>, isPrinted: boolean): void {
  useEffect(() => {
    if (!isPrinted) return;
    let wasClosed = false;
    const show = () => {
      wasClosed = details.current?.open === false;
      if (wasClosed && details.current) details.current.open = true;
    };
    const restore = () => {
      if (wasClosed && details.current) details.current.open = false;
    };
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', restore);
    };
  }, [details, isPrinted]);
}
