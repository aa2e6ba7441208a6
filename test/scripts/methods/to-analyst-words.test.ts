import { describe, expect, it } from 'vitest';
import { toAnalystWords } from '../../../scripts/methods/to-analyst-words.ts';

describe('the words of a comment for analysts', () => {
  it.each([
    ['A negative count is a RangeError.', 'A negative count is refused.'],
    ['Both are RangeErrors.', 'Both are refused.'],
    ['Each must come later, else a RangeError.', 'Each must come later, else they are refused.'],
    ['A RangeError for negative degrees.', 'There is no answer for negative degrees.'],
    ['Infinity at 1; a RangeError outside 0 to 1.', 'Infinity at 1; no answer outside 0 to 1.'],
    ['RangeErrors: fewer than 5 groups.', 'Refused: fewer than 5 groups.'],
    ['The limit is null at 0. Null with fewer.', 'The limit is missing at 0. Missing with fewer.'],
    ['A count may exceed it.', 'A count may exceed it.'],
  ])('%s', (code, plain) => {
    expect(toAnalystWords(code)).toBe(plain);
  });
});
