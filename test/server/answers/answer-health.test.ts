import { afterAll, describe, expect, it } from 'vitest';
import { answerHealth } from '../../../server/answers/answer-health.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  { extract: extract('demo', { demonstration: true }), observations: [observation('2022/23', { value: 1 })] },
]);

afterAll(close);

describe('the answer about health', () => {
  it('says that the store answers, and that it shows made-up figures', async () => {
    expect(await answerHealth({ store, catalogue, version: 1, today: '2026-01-31' })).toEqual({
      status: 'ready',
      storeVersion: 1,
      engine: 'duckdb',
      observations: 1,
      demonstration: true,
    });
  });
});
