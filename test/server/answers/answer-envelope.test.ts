import { afterAll, describe, expect, it } from 'vitest';
import { makeEnvelope } from '../../../server/answers/answer-envelope.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
]);

afterAll(close);

describe('the envelope of every answer', () => {
  it('says which version was asked and when it was made', async () => {
    const context = { store, catalogue, version: 1, today: '2026-01-31' };
    expect(await makeEnvelope(context, true)).toEqual({
      storeVersion: 1,
      storeVersionAt: '2026-01-02T09:00:00.000Z',
      demonstration: true,
    });
  });

  it('an empty store has no such moment', async () => {
    const context = { store, catalogue, version: 0, today: '2026-01-31' };
    expect((await makeEnvelope(context, false)).storeVersionAt).toBeNull();
  });
});
