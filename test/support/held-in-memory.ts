import type { Held, HeldObservation, HeldRelease } from '../../server/ingest/held.ts';
import type { EntryKind, StoredEntry } from '../../server/observation/entry.ts';

/** What is held, for tests of reading: the entries, figures and releases given. */
export function heldInMemory(
  entries: readonly StoredEntry[] = [],
  observations: readonly HeldObservation[] = [],
  releases: readonly HeldRelease[] = [],
): Held {
  return {
    async *findEntries<Kind extends EntryKind>(kind: Kind) {
      const ofKind = entries.filter((entry): entry is StoredEntry<Kind> => entry.kind === kind);
      if (ofKind.length > 0) yield ofKind;
    },
    async *findReleases(indicator) {
      const ofIndicator = releases.filter((each) => each.indicator === indicator);
      if (ofIndicator.length > 0) yield ofIndicator;
    },
    findObservations: async ({ indicator, categoryTypes }) =>
      observations.filter(
        (each) =>
          each.indicator === indicator &&
          (categoryTypes === undefined ||
            (categoryTypes === null
              ? each.category === null
              : categoryTypes.includes(each.category?.type ?? ''))),
      ),
  };
}
