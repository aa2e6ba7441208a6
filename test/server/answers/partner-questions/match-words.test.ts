import { describe, expect, it } from 'vitest';
import { matchWords } from '../../../../server/answers/partner-questions/match-words.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const { audiences, strategies } = loadCatalogue();

describe('the words of registers', () => {
  it.each([
    ['new parents', ['families']],
    ['Families and communities', ['families', 'communities']],
    ['pupils of primary schools', ['schools']],
    ['patients of general practices and community health services', []],
    ['anglers', []],
  ])('speak of audiences: %s', (words, ids) => {
    expect(matchWords(words, audiences).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['Early Years strategy 2024', ['early-years']],
    ['Vision Zero', ['road-safety']],
    ['homelessness and rough sleeping', ['housing']],
    ['Children’s centre plan', ['early-years']],
    ['bonfires', []],
  ])('speak of strategies by the beginnings of words: %s', (words, ids) => {
    expect(matchWords(words, strategies).map(({ id }) => id)).toEqual(ids);
  });
});
