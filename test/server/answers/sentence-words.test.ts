import { describe, expect, it } from 'vitest';
import { countWords, midSentence } from '../../../server/answers/sentence-words.ts';

describe('words of a sentence', () => {
  it.each([
    ['West Sussex: 4 of 9 figures worse', 7],
    ['  one  ', 1],
    ['', 0],
  ])('“%s” has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['Hospital admissions', 'hospital admissions'],
    ['KSI casualties', 'KSI casualties'],
    ['0 to 4 years', '0 to 4 years'],
  ])('%s stands within a sentence as %s', (name, within) => {
    expect(midSentence(name)).toBe(within);
  });
});
