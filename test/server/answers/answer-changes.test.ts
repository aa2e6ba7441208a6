import { afterAll, describe, expect, it } from 'vitest';
import { answerChanges, answerWithdrawal } from '../../../server/answers/answer-changes.ts';
import { changesAnswerSchema } from '../../../server/contract/extracts-changes.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  {
    extract: extract('older', { released: '2024-02-01' }),
    observations: [observation('2022/23', { value: 95, count: 950 })],
  },
  {
    extract: extract('newer', { released: '2025-02-01' }),
    observations: [
      observation('2022/23', { value: 96, count: 960 }),
      observation('2023/24', { value: 87, count: 870 }),
    ],
  },
]);

afterAll(close);

const context = { store, catalogue, version: 2, today: '2026-01-31' };

describe('what an extract changed', () => {
  it('is told by series, with the names of area and indicator', async () => {
    const answer = await answerChanges('newer', {}, context);
    expect(changesAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      storeVersion: 2,
      demonstration: false,
      changes: {
        ...{ added: 1, changed: 1, removed: 0, seriesCount: 1 },
        series: [
          {
            indicator: { id: 'injury-admissions' },
            area: { code: 'E10000032', name: 'West Sussex' },
            age: { key: '0-14' },
            period: { label: '2023/24', end: '2024-03-31' },
            before: null,
            after: { value: 87 },
          },
        ],
      },
    });
  });

  it('is told a page at a time', async () => {
    const { changes } = await answerChanges('newer', { offset: 1 }, context);
    expect([changes.seriesCount, changes.series]).toEqual([1, []]);
  });
});

describe('what withdrawing an extract would change', () => {
  it('is told, and nothing is withdrawn', async () => {
    const { changes } = await answerWithdrawal('newer', {}, context);
    expect(changes).toMatchObject({ added: 0, changed: 1, removed: 1 });
    expect((await store.findExtract('newer'))?.status).toBe('accepted');
  });

  it('is refused for one that is not known', async () => {
    await expect(answerWithdrawal('newest', {}, context)).rejects.toMatchObject({ status: 404 });
    await expect(answerChanges('newest', {}, context)).rejects.toMatchObject({ status: 404 });
  });
});
