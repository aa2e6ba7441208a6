import { describe, expect, it } from 'vitest';
import { describeBoundary } from '../../../../server/answers/partners/describe-boundary.ts';

describe('whether a partner has the area of the council', () => {
  it.each([
    ['same', 'the area of the council', 'Coterminous with the area of the council.'],
    ['varies', 'several councils', 'Not always coterminous with the council: several councils.'],
    ['different', 'all England', 'Not coterminous with the council: all England.'],
    ['not-known', null, 'Not known whether its area is that of the council.'],
  ] as const)('is said in a sentence: %s', (coterminous, what, sentence) => {
    expect(describeBoundary({ coterminous, with: what })).toEqual({ coterminous, sentence });
  });
});
