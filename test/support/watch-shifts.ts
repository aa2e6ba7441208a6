/** Something that moved on the page without anybody's doing. */
export interface Shift {
  /** Its part of the cumulative layout shift (https://web.dev/articles/cls): 0 is nothing, above 0.1 disturbs. */
  readonly value: number;
  /** What moved, by tag, class and the beginning of its words. */
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Not among the types of the DOM yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page before its own scripts, and keeps in `window.shifts` what moves and was not asked to. */
export function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const elements = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
      const moved = elements.map((element) =>
        element ? `${element.localName}.${element.className}: ${element.textContent?.slice(0, 30)}` : 'gone',
      );
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
