import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../../../client/charts/partners/wrap-words.ts';

describe('words in lines', () => {
  it('are broken between words, and a longer word stands by itself', () => {
    expect(wrapWords('Fire and rescue', 8)).toEqual(['Fire and', 'rescue']);
    expect(wrapWords('Homelessness now', 6)).toEqual(['Homelessness', 'now']);
    expect(wrapWords('Police', 44)).toEqual(['Police']);
  });
});
