import { afterAll, describe, expect, it } from 'vitest';
import { answerNeighbours } from '../../../server/answers/answer-neighbours.ts';
import { neighboursAnswerSchema } from '../../../server/contract/neighbours.ts';
import { extract } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { neighbourCatalogue, neighbourEntry, povertyFilling } from '../../support/neighbour-cases.ts';

const { store, close } = await fillStore([
  povertyFilling,
  { extract: extract('set'), observations: [], entries: [neighbourEntry()] },
  {
    extract: extract('newer-set', { released: '2025-06-01' }),
    observations: [],
    entries: [
      neighbourEntry({
        published: '2025-06-01',
        neighbours: [{ code: 'E10000013', rank: 1, distance: null, closeness: null }],
      }),
    ],
  },
]);

afterAll(close);

const ask = async (area: string, question: { set?: string; count?: number } = {}, version = 3) => {
  const context = { store, catalogue: neighbourCatalogue, version, today: '2026-01-31' };
  const answer = await answerNeighbours(area, question, context);
  expect(neighboursAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
};

describe('statistical neighbours worked out here', () => {
  it('are the nearest by children and poverty, as R has them', async () => {
    const answer = await ask('E10000011');
    // R: as.matrix(dist(scale(cbind(c(5,7,9,11,8), log(c(1000,2000,4000,8000,2000))))))[1,]
    expect(answer.neighbours.map(({ area }) => area.name)).toEqual([
      'Barton',
      'Elton',
      'Corbyshire',
      'Denton',
    ]);
    expect(answer.neighbours[0]?.distance).toBeCloseTo(1.25268941451, 9);
    expect(answer.neighbours[0]?.parts).toMatchObject([
      { measure: 'children', here: 1000, there: 2000 },
      { measure: 'child-poverty', here: 5, there: 7 },
    ]);
    expect(answer).toMatchObject({
      headline: 'Most like Ashby on 2 measures: Barton',
      set: { id: 'computed' },
      compared: 4,
      measures: [
        { id: 'children', name: 'Children aged 0 to 15', period: '2023/24', scale: 'logarithm', value: 1000 },
        { id: 'child-poverty', unit: '%', value: 5, mean: 8 },
      ],
      provenance: [{ extract: 'poverty' }],
      why: null,
    });
  });

  it('name every measure that they are not made of, and why', async () => {
    const { notUsed, method } = await ask('E10000011');
    expect(notUsed.map(({ id }) => id)).toEqual(['under-fives', 'homelessness', 'deprivation']);
    expect(notUsed.every(({ why }) => why.startsWith('Not held. Bring '))).toBe(true);
    expect(method.join(' ')).toContain('Not among the measures');
  });

  it('are as many as are asked for', async () => {
    expect((await ask('E10000011', { count: 2 })).neighbours).toHaveLength(2);
  });

  it('cannot be had of England, of an area of the past, or before anything is held', async () => {
    expect((await ask('E92000001')).why).toContain('England has no like');
    expect((await ask('E10000017')).why).toContain('was in force until 31 March 2023');
    expect((await ask('E10000011', {}, 0)).why).toContain('None of the measures');
  });
});

describe('a published set', () => {
  it('is offered beside ours, and is shown as its publisher has it', async () => {
    const { sets } = await ask('E10000011', {}, 2);
    expect(sets.map(({ id }) => id)).toEqual(['computed', 'example-neighbours']);
    const answer = await ask('E10000011', { set: 'example-neighbours' }, 2);
    expect(answer).toMatchObject({
      set: {
        kind: 'published',
        published: '2024-03-01',
        source: 'An institute, from 40 measures',
      },
      sentence:
        'The 2 areas most like Ashby in the published set “Example neighbours” of 1 March 2024 (An institute, from 40 measures).',
      measures: [],
      neighbours: [
        { area: { name: 'Denton' }, rank: 1, distance: 0.0352, closeness: 'Very close', parts: [] },
        { area: { code: 'E10000015' }, note: 'Listed under its earlier code, E10000016.' },
      ],
      provenance: [{ extract: 'set' }],
    });
  });

  it('gives way as a whole to a newer publication of it', async () => {
    const answer = await ask('E10000011', { set: 'EXAMPLE-neighbours' });
    expect(answer.set.published).toBe('2025-06-01');
    expect(answer.neighbours.map(({ area }) => area.name)).toEqual(['Corbyshire']);
  });

  it('that is not held for the area is an error that names those that are', async () => {
    await expect(ask('E10000012', { set: 'example-neighbours' })).rejects.toMatchObject({
      status: 404,
      message: 'unknown set of neighbours: example-neighbours; for Barton there is computed',
    });
  });
});
