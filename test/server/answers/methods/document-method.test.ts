import { describe, expect, it } from 'vitest';
import { documentMethod } from '../../../../server/answers/methods/document-method.ts';
import type { Method } from '../../../../server/answers/methods/method.ts';
import type { MethodDocumentation } from '../../../../server/answers/methods/method-documentation.ts';

function rateOfInjury() {
  return 1;
}

function limitsOfCount() {
  return 1;
}

const method = (about: () => number, id: string, name: string): Method => ({
  ...{ id, name, about, group: 'Rates and proportions', purpose: 'What for.', usedFor: null },
  example: () => ({ sentence: 'Say so.', inputs: [], results: [{ name: 'Rate', value: about() }] }),
});

const rate = method(rateOfInjury, 'rate', 'Rate');
const limits = method(limitsOfCount, 'limits', 'Limits of a count');

const documentation: readonly MethodDocumentation[] = [
  {
    ...{ file: 'rate.ts', function: 'rateOfInjury', summary: 'A rate, with `limitsOfCount`.' },
    formulas: [{ introduction: null, text: 'value = x', mathml: '<math></math>' }],
    notes: ['See `limits.ts` or `rate.ts`; `similar` stays.'],
    ...{ citations: ['Smith A. A book.'], seeAlso: ['elsewhere.ts', 'limits.ts'] },
  },
  {
    ...{ file: 'limits.ts', function: 'limitsOfCount', summary: 'Limits.', formulas: [], notes: [] },
    ...{ citations: [], seeAlso: [] },
  },
];

describe('a method with its documentation', () => {
  it('calls others by their names and lists them once', () => {
    const answer = documentMethod(rate, [rate, limits], documentation);
    expect(answer.summary).toBe('A rate, with “Limits of a count”.');
    expect(answer.notes).toEqual(['See “Limits of a count” or “Rate”; `similar` stays.']);
    expect(answer.seeAlso).toEqual([{ id: 'limits', name: 'Limits of a count' }]);
    expect(answer.example.results).toEqual([{ name: 'Rate', value: 1 }]);
  });

  it('is a fault of the code where there is none', () => {
    expect(() => documentMethod(rate, [rate], [])).toThrow('method without documentation: rateOfInjury');
  });
});
