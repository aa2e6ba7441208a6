import { describe, expect, it } from 'vitest';
import { AnswerHeld } from '../../../server/ingest/answer-held.ts';
import { observation } from '../../support/answer-cases.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';

const figures = heldInMemory([], [observation('2022/23')]);
const request = { about: 'observations', question: { indicator: 'injury-admissions' } } as const;

describe('AnswerHeld', () => {
  it('answers with a batch, then with null', async () => {
    const answers = new AnswerHeld(figures);
    expect(await answers.answer({ kind: 'ask', number: 1, request })).toHaveLength(1);
    expect(await answers.answer({ kind: 'more', number: 1 })).toBeNull();
  });

  it('has nothing more of a list that was closed or never asked for', async () => {
    const answers = new AnswerHeld(figures);
    await answers.answer({ kind: 'ask', number: 1, request });
    await answers.close();
    expect(await answers.answer({ kind: 'more', number: 1 })).toBeNull();
    expect(await answers.answer({ kind: 'more', number: 9 })).toBeNull();
  });
});
