import { afterAll, describe, expect, it } from 'vitest';
import { answerMappings } from '../../../server/answers/answer-mappings.ts';
import { mappingsAnswerSchema } from '../../../server/contract/mappings.ts';
import { catalogue } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([]);

afterAll(close);

const context = { store, catalogue, version: 0, today: '2026-01-31' };

describe('the saved column mappings', () => {
  it('are listed by name, or it is said that there are none', async () => {
    expect(await answerMappings(context)).toMatchObject({
      mappings: [],
      why: 'No column mapping has been saved yet.',
    });
    const content = { headers: ['ONS'], columns: { area_code: 'ONS' }, constants: {}, policy: null } as const;
    for (const name of ['rates', 'counts']) await store.saveMapping({ name, ...content }, 'test');
    const answer = await answerMappings(context);
    expect(mappingsAnswerSchema.parse(answer)).toEqual(answer);
    expect([answer.mappings.map(({ name }) => name), answer.why]).toEqual([['counts', 'rates'], null]);
  });
});
