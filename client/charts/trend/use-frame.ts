import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What must be known of the element that a chart stands in before it can be drawn. */
export interface Frame {
  /** In pixels; 0 until it has been measured. */
  readonly width: number;
  readonly fontFamily: string;
}

/** Width and font of the element that takes the ref, kept up to date. */
export function useFrame<T extends HTMLElement>(): readonly [RefObject<T | null>, Frame] {
  const element = useRef<T>(null);
  const [frame, setFrame] = useState<Frame>({ width: 0, fontFamily: 'sans-serif' });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const width = measured.clientWidth;
      const { fontFamily } = getComputedStyle(measured);
      // The same frame, where nothing changed: another one would have the chart drawn anew.
      setFrame((known) =>
        known.width === width && known.fontFamily === fontFamily ? known : { width, fontFamily },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, frame];
}
