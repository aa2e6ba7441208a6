/** What a page tells of its own coming, in milliseconds since it was asked for. */
export interface Painting {
  /** When something of it was first painted; NaN where the browser did not say. */
  firstPaint: number;
  /** When the largest piece of it was painted; NaN where the browser did not say. */
  largestPaint: number;
  /** When its heading and all that it waits for were painted; null as long as they are not. */
  filled: number | null;
  /** How far things moved while it came (cumulative layout shift): 0 is not at all; above 0.1 it disturbs. */
  shift: number;
}

declare global {
  interface Window {
    painting: Painting;
  }
}

/** Not among the types of the DOM yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/**
 * Runs in the page before its own scripts, and keeps what is noticed of its painting in `window.painting`. A page is
 * filled when its main part has a heading, nothing in it says that it is loading, and every figure has its picture;
 * should it wait for something again, it is not.
 */
export function watchPainting(): void {
  window.painting = { firstPaint: Number.NaN, largestPaint: Number.NaN, filled: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, name } of list.getEntries())
      if (name === 'first-contentful-paint') window.painting.firstPaint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.painting.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as LayoutShift[]) window.painting.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  let stands = false;
  new MutationObserver(() => {
    const waits = document.querySelector('main .waiting, main figure:not(:has(svg, table, canvas, img))');
    const stood = stands;
    stands = document.querySelector('main h1') !== null && waits === null;
    if (stands === stood) return;
    window.painting.filled = null;
    if (!stands) return;
    // What stands in the document is painted in the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (stands) window.painting.filled ??= performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true });
}
