import { type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { Waiting } from './waiting.tsx';

/**
 * The page's one first-level heading, which takes the focus when a link leads to the page; it names the document too. While
 * it is awaited the first one stays, however much of the next is known; then the next takes its place, and its focus.
 */
export function PageHeading({
  caption,
  title,
  awaited = null,
  children,
}: {
  readonly caption?: string;
  /** What the page waits for ("the trend") before the heading is the one that will stand: all below comes with it. */
  readonly awaited?: string | null;
  /** What the browser's tab says, before the name of the service. */
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="page-heading">
      <HeadingWords
        key={awaited}
        caption={caption}
        title={title}
        isHeld={awaited !== null}
        heading={useKeptFocus()}
      >
        {children}
      </HeadingWords>
      {awaited === null ? null : <Waiting what={awaited} />}
    </div>
  );
}

/** The words that came first where they are held, else those of now. */
function HeadingWords({
  caption,
  title,
  isHeld,
  heading,
  children,
}: {
  readonly caption: string | undefined;
  readonly title: string;
  readonly isHeld: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}) {
  const [first] = useState({ caption, title });
  const shown = isHeld ? first : { caption, title };
  usePageTitle(shown.title);
  return (
    <>
      {shown.caption === undefined ? null : <p className="page-caption">{shown.caption}</p>}
      <h1 ref={heading} className="govuk-heading-l" tabIndex={-1}>
        {children ?? shown.title}
      </h1>
    </>
  );
}

/** Moves the focus to the first-level heading, as a page load would move it to the top. */
export function focusPageHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** For an element that takes the place of another one: a new one, not one that moved. */
function useKeptFocus() {
  const hadFocus = useRef(false);
  return useCallback((element: HTMLElement | null) => {
    if (hadFocus.current) element?.focus({ preventScroll: true });
    return () => {
      hadFocus.current = document.activeElement === element;
    };
  }, []);
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Child injury outcomes in England`;
  }, [title]);
}
