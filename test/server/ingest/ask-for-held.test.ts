import { describe, expect, it } from 'vitest';
import { AnswerHeld } from '../../../server/ingest/answer-held.ts';
import { askForHeld } from '../../../server/ingest/ask-for-held.ts';
import type { Held } from '../../../server/ingest/held.ts';
import type { HeldMessage } from '../../../server/ingest/reading-thread.ts';
import type { EntryKind, StoredEntry } from '../../../server/observation/entry.ts';
import { observation } from '../../support/answer-cases.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';

const collision = (key: string): StoredEntry<'collision'> => ({
  kind: 'collision',
  key,
  body: { area: 'E08000035', year: 2024 },
  line: 2,
  extract: 'a',
});

/** Three batches of one collision each, with a note of how many were asked for and whether the list was closed. */
function heldInBatches() {
  const asked = { batches: 0, closed: 0 };
  const held: Held = {
    async *findEntries<Kind extends EntryKind>(kind: Kind) {
      try {
        for (const key of ['1', '2', '3']) {
          asked.batches++;
          yield* heldInMemory([collision(key)]).findEntries(kind);
        }
      } finally {
        asked.closed++;
      }
    },
    findReleases: heldInMemory().findReleases,
    findObservations: async () => [],
  };
  return { held, asked };
}

/** Both sides with a thread between them, as messages cross it: as copies. */
function connect(held: Held) {
  const messages: HeldMessage[] = [];
  const answers = new AnswerHeld(held);
  const asking = askForHeld(async (message) => {
    messages.push(structuredClone(message));
    return structuredClone(await answers.answer(message));
  });
  return { asking, answers, messages };
}

describe('asking another thread for what is held', () => {
  it('brings every batch over, one at a time', async () => {
    const { held, asked } = heldInBatches();
    const { asking, messages } = connect(held);
    const keys: string[] = [];
    for await (const batch of asking.findEntries('collision')) {
      keys.push(...batch.map(({ key }) => key));
      expect(asked.batches).toBe(keys.length);
    }
    expect(keys).toEqual(['1', '2', '3']);
    expect(messages.map(({ kind }) => kind)).toEqual(['ask', 'more', 'more', 'more']);
  });

  it('closes a list that is left before its end', async () => {
    const { held, asked } = heldInBatches();
    const { asking } = connect(held);
    for await (const _ of asking.findEntries('collision')) break;
    expect(asked).toEqual({ batches: 1, closed: 1 });
  });

  it('keeps two lists apart that are read at once', async () => {
    const { asking } = connect(heldInBatches().held);
    const keysOf = async () => {
      const keys: string[] = [];
      for await (const batch of asking.findEntries('collision')) keys.push(...batch.map(({ key }) => key));
      return keys;
    };
    expect(await Promise.all([keysOf(), keysOf()])).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });

  it('brings over every release of an indicator, each figure with its policy', async () => {
    const policy = 'nhs-suppress-1-7-round-5';
    const figure = { ...observation('2022/23'), policy, extract: 'a' } as const;
    const { asking } = connect(heldInMemory([], [], [figure, { ...figure, extract: 'b' }]));
    const found: string[] = [];
    for await (const batch of asking.findReleases(figure.indicator)) {
      found.push(...batch.map((each) => `${each.extract} ${each.policy}`));
    }
    expect(found).toEqual([`a ${policy}`, `b ${policy}`]);
  });

  it('brings figures over in batches, and all of them', async () => {
    const figures = Array.from({ length: 20_001 }, (_, at) => observation('2022/23', { line: at + 2 }));
    const { asking, messages } = connect(heldInMemory([], figures));
    const found = await asking.findObservations({ indicator: 'injury-admissions' });
    expect(found).toEqual(figures);
    expect(messages).toHaveLength(4);
  });

  it('fails where what is held cannot be had', async () => {
    const broken: Held = {
      ...heldInMemory(),
      findObservations: () => Promise.reject(new Error('database lost')),
    };
    const { asking } = connect(broken);
    await expect(asking.findObservations({ indicator: 'a' })).rejects.toThrow('database lost');
  });
});
