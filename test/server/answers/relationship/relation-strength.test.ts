import { expect, it } from 'vitest';
import { strengthOf, strengthWords } from '../../../../server/answers/relationship/relation-strength.ts';

it.each([
  [0.09, 'negligible'],
  [0.1, 'weak'],
  [-0.39, 'weak'],
  [0.396, 'moderate'],
  [-0.69, 'moderate'],
  [0.7, 'strong'],
  [0.89, 'strong'],
  [-0.9, 'very strong'],
])('a correlation of %d, as it is written, is %s whichever its sign', (correlation, words) => {
  expect(strengthWords(strengthOf(correlation))).toBe(words);
});
