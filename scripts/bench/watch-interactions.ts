declare global {
  interface Window {
    /** Milliseconds from each press, release or key to the next paint; what took less than 16 is not told. */
    interactions: number[];
  }
  interface PerformanceEventTiming {
    /** 0 of events that are no interaction, such as moving the pointer. */
    readonly interactionId: number;
  }
  interface PerformanceObserverInit {
    readonly durationThreshold?: number;
  }
}

/** Runs in the page before its own scripts, and keeps how long every interaction took (Event Timing). */
export function watchInteractions(): void {
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId > 0) window.interactions.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}
