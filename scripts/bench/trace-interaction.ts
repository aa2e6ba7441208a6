import type { Browser, Page } from 'playwright-core';

/** What is read of a record of what the browser did; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread itself, without what other work of the machine took from it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Does something on a page while the browser records what its threads do. */
export async function traceInteraction(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

/**
 * Milliseconds that the page's main thread worked from a press, its release or a key to the end of the next painting, the
 * longest of these: handlers, what is drawn, styles, layout and paint, but not waiting. Like the duration of Event Timing
 * it leaves out what follows that painting; unlike it, it does not grow when others keep the machine busy.
 */
export function processorToNextPaint(trace: readonly TraceEvent[]): number {
  const begins = trace.filter(
    ({ name, args }) => name === 'EventDispatch' && startsInteraction.has(args?.data?.type ?? ''),
  );
  if (begins.length === 0) throw new Error('nothing was pressed: the trace holds no press, release or key');
  return Math.max(...begins.map((begin) => workAfter(begin, trace)));
}

const startsInteraction = new Set(['pointerdown', 'pointerup', 'keydown']);

function workAfter(begin: TraceEvent, trace: readonly TraceEvent[]): number {
  const onThread = trace.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
  const painted = onThread
    .filter(({ name, ts }) => name === 'Commit' && ts > begin.ts)
    .toSorted((one, other) => one.ts - other.ts)[0];
  const end = painted === undefined ? endOf(begin) : endOf(painted);
  const worked = onThread
    .filter((event) => event.name === 'RunTask' && event.ts < end && endOf(event) > begin.ts)
    .map(({ ts, dur = 0, tdur = 0 }) => {
      const within = Math.min(ts + dur, end) - Math.max(ts, begin.ts);
      return dur === 0 ? 0 : tdur * (within / dur);
    });
  return worked.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
