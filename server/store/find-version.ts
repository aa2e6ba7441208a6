import type { StoreEvent } from './store.ts';

/**
 * The version that was newest at a moment: an ISO date (its whole day, UTC) or an ISO date and time. 0 before the
 * first change. Fails for a text that is neither.
 */
export function versionAt(events: readonly StoreEvent[], moment: string): number {
  const end = endOf(moment);
  return events.findLast((event) => Date.parse(event.at) <= end)?.version ?? 0;
}

function endOf(moment: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(moment);
  const [, day, clock, zone] = parts ?? [];
  const time = Date.parse(`${day}${clock ?? 'T23:59:59.999'}${zone ?? 'Z'}`);
  if (Number.isNaN(time)) {
    throw new Error(
      `neither a date nor a date and time: ${moment}. Write 2024-03-31 or 2024-03-31T12:00:00Z.`,
    );
  }
  return time;
}

/** When a version was made; null for version 0. Fails for a version that does not exist. */
export function versionMadeAt(events: readonly StoreEvent[], version: number): string | null {
  if (version === 0) return null;
  const event = events.find((one) => one.version === version);
  if (!event) {
    throw new Error(
      `unknown store version: ${version}. Versions run from 0 to ${events.at(-1)?.version ?? 0}.`,
    );
  }
  return event.at;
}
