import { type ReactNode, useEffect, useRef } from 'react';

/** More rows than this are taller than a screen. */
const mostRows = 22;

interface TallFigureProps {
  readonly label: string;
  /** How many areas stand one below the other. */
  readonly rows: number;
  /** How far down the part that it is about stands, 0 to 1. */
  readonly share: number;
  readonly children: ReactNode;
}

/** A figure that is taller than a screen scrolls within the page, beginning where what it is about is in sight. */
export function TallFigure(props: TallFigureProps) {
  if (props.rows <= mostRows) return props.children;
  return (
    <>
      <p className="explore-source screen-only">
        {props.rows} areas: scroll within the frame to see all of them.
      </p>
      <ScrolledFigure {...props} />
    </>
  );
}

function ScrolledFigure({ label, share, children }: TallFigureProps) {
  const frame = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return;
    const show = () => {
      outer.scrollTop = Math.max(0, share * outer.scrollHeight - outer.clientHeight / 2);
    };
    // The chart comes after its script, and is as tall as its width lets it be.
    const observer = new ResizeObserver(show);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [share]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section ref={frame} className="explore-tall" aria-label={`Chart: ${label}`} tabIndex={0}>
      <div ref={content}>{children}</div>
    </section>
  );
}
