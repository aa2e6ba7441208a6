import { afterAll, describe, expect, it } from 'vitest';
import { answerExtract } from '../../../server/answers/answer-extract.ts';
import { oneExtractAnswerSchema } from '../../../server/contract/extracts.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  { extract: extract('feedface'), observations: [observation('2023/24', { value: 1 })] },
]);

afterAll(close);

const ask = (id: string, version: number) =>
  answerExtract(id, { store, catalogue, version, today: '2026-01-31' });

describe('the answer about one extract', () => {
  it('tells what it brought', async () => {
    const answer = await ask('feedface', 1);
    expect(oneExtractAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      id: 'feedface',
      fileName: 'feedface.csv',
      status: 'accepted',
      observationsShown: 1,
      receivedAt: '2026-01-02T09:00:00.000Z',
    });
  });

  it('is refused for an id that is not known, or not yet known', async () => {
    await expect(ask('feedfare', 1)).rejects.toMatchObject({
      status: 404,
      message: 'unknown extract: feedfare; did you mean feedface (feedface.csv)',
    });
    await expect(ask('feedface', 0)).rejects.toMatchObject({ status: 404 });
  });
});
