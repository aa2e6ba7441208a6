import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Lets something that is seldom too wide scroll within the page instead of widening it. Keyboards reach it only while
 * there is something to scroll.
 */
export function WideRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [element, isTooWide] = useTooWide<HTMLDivElement>();
  const reach = isTooWide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={element} className="wide-region" {...reach}>
      {children}
    </div>
  );
}

function useTooWide<T extends HTMLElement>(): readonly [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [isTooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setTooWide(measured.scrollWidth > measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, isTooWide];
}
