import { type ReactNode, useEffect, useRef } from 'react';

/** A part of the page that takes the focus when it comes up, since it answers what a person just did. */
export function FocusedRegion({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={label}
      className={`focused-region ${className ?? ''}`.trim()}
    >
      {children}
    </section>
  );
}
