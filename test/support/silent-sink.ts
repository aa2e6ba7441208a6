import type { ObservationSink } from '../../server/ingest/take-observations.ts';

/** A sink that takes everything and keeps nothing: for tests of what only reads. */
export function silentSink(): ObservationSink {
  return {
    take: () => undefined,
    takeMasked: () => undefined,
    takeEntry: () => undefined,
    leaveOut: () => undefined,
    addToTotal: () => undefined,
    dateContent: () => undefined,
    dependOn: () => undefined,
    registerArea: () => undefined,
  };
}
