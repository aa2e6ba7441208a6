import { describe, expect, it } from 'vitest';
import { toProvenance } from '../../../../server/answers/contract-nouns.ts';
import {
  asSentence,
  sourceOfExtracts,
  toGap,
  toStatement,
} from '../../../../server/answers/partner-questions/statement.ts';
import { extract } from '../../../support/answer-cases.ts';

describe('a statement', () => {
  it('lists nothing and names no figure and no partner unless it is given them', () => {
    expect(toStatement({ text: 'It is so.', evidence: 'law', source: 'An Act' })).toEqual({
      text: 'It is so.',
      evidence: 'law',
      source: 'An Act',
      subject: null,
      says: 'It is so.',
      isMain: true,
      sources: ['An Act'],
      sourceNumbers: [],
      items: [],
      figures: [],
      partners: [],
      extract: null,
      line: null,
      demonstration: false,
    });
  });

  it('is about what stands before its colon, and no main one where it is only generally known', () => {
    const said = { text: 'Roads: the outcome is led by a council: West Sussex.', source: 'An Act' } as const;
    expect(toStatement({ ...said, evidence: 'law' })).toMatchObject({
      subject: 'Roads',
      says: 'The outcome is led by a council: West Sussex.',
      isMain: true,
    });
    expect(toStatement({ ...said, evidence: 'general' }).isMain).toBe(false);
  });

  it.each([
    ['leads on roads', 'Leads on roads.'],
    ['It leads. ', 'It leads.'],
  ])('is a sentence: %s', (text, sentence) => expect(asSentence(text)).toBe(sentence));

  it('names the extracts of its figures with their release', () => {
    const provenance = ['one', 'two'].map((id) => toProvenance(extract(id, { publisher: 'ONS' })));
    expect(sourceOfExtracts(['two'], provenance)).toBe('ONS, two.csv. Released 4 March 2025.');
  });
});

describe('what is not known', () => {
  it.each([
    [['cause'], 'the column cause'],
    [['organisation', 'audiences'], 'the columns organisation and audiences'],
    [['organisation', 'theme', 'relation'], 'the columns organisation, theme and relation'],
  ])('says which columns of which table would tell: %s', (columns, words) => {
    expect(toGap('Not known.', 'partners', columns).supply).toBe(
      `Bring a table in the layout “partners” with ${words} filled in.`,
    );
  });
});
