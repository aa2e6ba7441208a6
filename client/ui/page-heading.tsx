import { type ReactNode, useEffect } from 'react';

/** The page's one first-level heading, which takes the focus when a link leads to the page; it names the document too. */
export function PageHeading({
  caption,
  title,
  isLong = false,
  children,
}: {
  readonly caption?: string;
  /** Whether the finding that will stand here mostly takes two lines: room is left for them while it is waited for. */
  readonly isLong?: boolean;
  /** What the browser's tab says, before the name of the service. */
  readonly title: string;
  readonly children?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={isLong ? 'page-heading page-heading-long' : 'page-heading'}>
      {caption === undefined ? null : <p className="page-caption">{caption}</p>}
      <h1 className="govuk-heading-l" tabIndex={-1}>
        {children ?? title}
      </h1>
    </div>
  );
}

/** Moves the focus to the first-level heading, as a page load would move it to the top. */
export function focusPageHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Child injury outcomes in England`;
  }, [title]);
}
