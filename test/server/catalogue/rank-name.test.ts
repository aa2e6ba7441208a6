import { describe, expect, it } from 'vitest';
import { beginsWords, foldName, rankName } from '../../../server/catalogue/rank-name.ts';

describe('how well a text fits a name', () => {
  it.each<[string, string, number | null, string]>([
    ['nhs england', 'nhs england', 0, 'the whole name'],
    ['nhs england', 'nhs', 1, 'its beginning'],
    ['nhs england', 'engl', 2, 'the beginning of a word'],
    ['nhs england', 'eng nhs', 3, 'the beginnings of words in any order'],
    ['nhs england', 'gland', 4, 'any part'],
    ['nhs england', 'wales', null, 'not at all'],
  ])('%j for %j is %j: %s', (name, text, rank) => {
    expect(rankName(name, text)).toBe(rank);
  });

  it('does not heed case, accents and punctuation', () => {
    expect(foldName(" King's Lynn & West-Norfolk ")).toBe('kings lynn and west norfolk');
    expect(foldName('Hàrtlepool')).toBe('hartlepool');
  });

  it('asks of every word of the text that it begins one of the name', () => {
    expect(beginsWords('emergency admissions for injury', 'inj emer')).toBe(true);
    expect(beginsWords('emergency admissions for injury', 'inj road')).toBe(false);
  });
});
