import { afterAll, describe, expect, it } from 'vitest';
import { answerAreas } from '../../../server/answers/answer-areas.ts';
import { type AreasQuestion, areasAnswerSchema } from '../../../server/contract/areas.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  {
    extract: extract('real'),
    observations: [observation('2023/24', { value: 1 })],
    areas: [{ code: 'S12000033', name: 'Aberdeen City' }],
  },
]);

afterAll(close);

async function ask(question: AreasQuestion, today = '2026-01-31') {
  const answer = await answerAreas(question, { store, catalogue, version: 1, today });
  expect(areasAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

const names = async (question: AreasQuestion, today?: string) =>
  (await ask(question, today)).areas.map(({ name }) => name);

describe('the list of areas', () => {
  it('holds those in force on the day, and those that extracts named', async () => {
    const today = await names({});
    expect(today).toContain('Cumberland');
    expect(today).toContain('Aberdeen City');
    expect(today).not.toContain('Cumbria');
    expect(await names({}, '2023-03-31')).toContain('Cumbria');
  });

  it.each<[AreasQuestion, string[]]>([
    [{ q: 'west' }, ['West Sussex', 'Westmorland and Furness']],
    [{ q: 'cumb' }, ['Cumberland', 'Cumbria']],
    [{ q: 'E10000032' }, ['West Sussex']],
    [{ type: 'region' }, ['South East']],
    [{ parent: 'E12000008', type: 'utla' }, ['Surrey', 'West Sussex']],
  ])('finds %j', async (question, found) => {
    expect((await names(question)).toSorted()).toEqual(found);
  });

  it('an area comes with its parents and its last day', async () => {
    const { areas } = await ask({ q: 'adur' });
    expect(areas[0]?.parents.map(({ name }) => name)).toEqual(['West Sussex', 'South East', 'England']);
    const { areas: past } = await ask({ q: 'cumbria' });
    expect(past[0]).toMatchObject({ validTo: '2023-03-31' });
  });

  it('says why it is empty', async () => {
    expect(await ask({ q: 'atlantis', type: 'utla' })).toMatchObject({
      areas: [],
      why: 'No area meets all conditions: a name or code with “atlantis” in it, the type “utla”. Try fewer, or part of a name.',
    });
  });

  it('refuses a parent that is not known', async () => {
    await expect(ask({ parent: 'E99' })).rejects.toMatchObject({ status: 404 });
  });
});
