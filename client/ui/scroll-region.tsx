import type { ReactNode } from 'react';

/** Lets a wide table scroll within the page instead of widening it; keyboards reach and scroll it too. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
