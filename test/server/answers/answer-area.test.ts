import { afterAll, describe, expect, it } from 'vitest';
import { answerArea } from '../../../server/answers/answer-area.ts';
import { areaAnswerSchema } from '../../../server/contract/areas.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
]);

afterAll(close);

async function ask(code: string, version = 1) {
  const answer = await answerArea(code, { store, catalogue, version, today: '2026-01-31' });
  expect(areaAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about one area', () => {
  it('says what it is part of, what it consists of and what figures it has', async () => {
    const { name, type, parents, children, indicators } = await ask('E10000032');
    expect([name, type, parents.at(-1)?.name]).toEqual(['West Sussex', 'utla', 'England']);
    expect(children.map((child) => child.name)).toEqual(['Adur']);
    expect(indicators).toEqual(['injury-admissions']);
  });

  it('says what replaced it and what it replaced', async () => {
    expect((await ask('E10000006')).successors.map(({ name }) => name)).toEqual([
      'Cumberland',
      'Westmorland and Furness',
    ]);
    expect((await ask('E06000063')).predecessors.map(({ name }) => name)).toEqual(['Cumbria']);
  });

  it('had no figures before the first extract', async () => {
    expect((await ask('E10000032', 0)).indicators).toEqual([]);
  });

  it('is refused for a code that is not known', async () => {
    await expect(ask('E1000032')).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('unknown area: E1000032; did you mean E10000032 (West Sussex)'),
    });
  });
});
