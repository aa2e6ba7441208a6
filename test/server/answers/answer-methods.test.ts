import { afterAll, describe, expect, it } from 'vitest';
import { answerMethods } from '../../../server/answers/answer-methods.ts';
import { methodsAnswerSchema } from '../../../server/contract/methods.ts';
import { catalogue } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([]);

afterAll(close);

describe('the statistical methods', () => {
  it('are told with formulas, citations and an example that is worked out', async () => {
    const answer = await answerMethods({ store, catalogue, version: 0, today: '2026-01-31' });
    expect(methodsAnswerSchema.parse(answer)).toEqual(answer);
    const [rate] = answer.methods;
    expect(rate?.name).toBe('Crude rate');
    expect(rate?.formulas[0]?.mathml).toMatch(
      /^<math display="block">.*<mfrac><mi>x<\/mi><mi>n<\/mi><\/mfrac>/,
    );
    expect(rate?.seeAlso).toEqual([{ id: 'limits-of-a-count', name: 'Limits of a count' }]);
    // West Sussex in 2023/24, as published: 1,290 of 148,122.
    expect(rate?.example.results[0]?.value).toBeCloseTo(87.09037, 5);
  });
});
