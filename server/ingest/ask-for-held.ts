import type { EntryKind, StoredEntry } from '../observation/entry.ts';
import type { Held, HeldObservation, HeldRelease } from './held.ts';
import { startQueue } from './in-turn.ts';
import type { HeldBatch, HeldMessage, HeldRequest } from './reading-thread.ts';

/** Sends a message to where extracts are held and resolves to its answer. */
export type Exchange = (message: HeldMessage) => Promise<HeldBatch | null>;

/** What is held of other extracts, for a reading that must ask another thread for it. `AnswerHeld` is the other side. */
export function askForHeld(exchange: Exchange): Held {
  const inTurn = startQueue();
  const say: Exchange = (message) => inTurn(() => exchange(message));
  let asked = 0;
  async function* findBatches(request: HeldRequest): AsyncGenerator<HeldBatch> {
    const number = ++asked;
    let batch = await say({ kind: 'ask', number, request });
    try {
      while (batch !== null) {
        yield batch;
        batch = await say({ kind: 'more', number });
      }
    } finally {
      if (batch !== null) await say({ kind: 'enough', number });
    }
  }
  return {
    async *findEntries<Kind extends EntryKind>(kind: Kind) {
      for await (const batch of findBatches({ about: 'entries', kind })) {
        yield batch.filter((each): each is StoredEntry<Kind> => 'kind' in each && each.kind === kind);
      }
    },
    async *findReleases(indicator) {
      for await (const batch of findBatches({ about: 'releases', indicator })) {
        yield batch.filter((each): each is HeldRelease => 'policy' in each);
      }
    },
    async findObservations(question) {
      const found: HeldObservation[] = [];
      for await (const batch of findBatches({ about: 'observations', question })) {
        for (const each of batch) if ('indicator' in each) found.push(each);
      }
      return found;
    },
  };
}
