import { afterAll, describe, expect, it } from 'vitest';
import { answerExtracts } from '../../../server/answers/answer-extracts.ts';
import { extractsAnswerSchema } from '../../../server/contract/extracts.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/** Version 1: demonstration. Version 2: real figures of the same age, which push it aside. */
const { store, close } = await fillStore([
  { extract: extract('demo', { demonstration: true }), observations: [observation('2022/23', { value: 1 })] },
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
]);

afterAll(close);

async function ask(version: number) {
  const answer = await answerExtracts({ store, catalogue, version, today: '2026-01-31' });
  expect(extractsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the history of extracts', () => {
  it('lists every extract with its standing, the last first', async () => {
    const { extracts } = await ask(2);
    expect(extracts.map(({ id, status, observationsShown }) => [id, status, observationsShown])).toEqual([
      ['real', 'accepted', 1],
      ['demo', 'superseded', 0],
    ]);
    expect(extracts[0]?.indicators[0]?.ages).toEqual([
      { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
    ]);
  });

  it('is marked as demonstration while made-up figures are shown', async () => {
    expect((await ask(1)).demonstration).toBe(true);
    expect((await ask(2)).demonstration).toBe(false);
  });

  it('says that nothing has come', async () => {
    expect(await ask(0)).toMatchObject({ extracts: [], why: 'No extract has been brought in yet.' });
  });
});
