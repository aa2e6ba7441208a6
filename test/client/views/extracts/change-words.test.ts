import { describe, expect, it } from 'vitest';
import {
  changesInWords,
  figureWords,
  pageStarts,
  positionWords,
  seriesWords,
  touchedWords,
} from '../../../../client/views/extracts/change-words.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' as const };
const none = { value: null, lower95: null, upper95: null, count: null, denominator: null };

describe('a change of what is shown, in words', () => {
  it.each([
    [{ added: 0, changed: 1, removed: 0 }, '1 figure changed'],
    [{ added: 1_204, changed: 3, removed: 1 }, '1,204 figures added, 3 changed, 1 removed'],
    [{ added: 0, changed: 0, removed: 0 }, 'no figure'],
  ])('counts the figures touched: %j', (counts, words) => {
    expect(touchedWords(counts)).toBe(words);
  });

  it.each([
    [
      { added: 12, changed: 3, removed: 0, same: 40, seriesCount: 2 },
      '12 figures added, 3 changed in 2 series; 40 figures shown already with the same numbers.',
    ],
    [{ added: 0, changed: 0, removed: 5, same: 0, seriesCount: 1 }, '5 figures removed in 1 series.'],
    [
      { added: 0, changed: 0, removed: 0, same: 4, seriesCount: 0 },
      'No figure shown changes: 4 figures shown already with the same numbers.',
    ],
    [{ added: 0, changed: 0, removed: 0, same: 0, seriesCount: 0 }, 'No figure shown changes.'],
  ])('says what it does as a whole: %j', (changes, words) => {
    expect(changesInWords(changes)).toBe(words);
  });

  it('names a series by its age, sex and category', () => {
    const age = { key: '0-14', from: 0, to: 14, label: '0 to 14 years' };
    expect(seriesWords({ age, sex: 'persons', category: null })).toBe('0 to 14 years');
    expect(seriesWords({ age, sex: 'male', category: { type: 'Deprivation decile', value: '1' } })).toBe(
      '0 to 14 years, males, Deprivation decile: 1',
    );
  });

  it.each([
    [null, 'not shown'],
    [none, 'no number'],
    [{ ...none, count: 172 }, 'count 172'],
    [{ ...none, value: 26.34 }, '26.3 per 10,000'],
    [{ ...none, value: 26.34, lower95: 25, upper95: 27.61 }, '26.3 per 10,000 (25.0 to 27.6)'],
  ])('writes a figure as elsewhere: %j', (figure, words) => {
    expect(figureWords(figure, unit)).toBe(words);
  });

  it('writes a percentage with its sign, and a figure of an unknown unit without any', () => {
    const percent = { label: '%', multiplier: 100, valueType: 'proportion' as const };
    expect(figureWords({ ...none, value: 26.3 }, percent)).toBe('26.3%');
    expect(figureWords({ ...none, value: 26.3 }, undefined)).toBe('26.3');
  });

  it.each([
    [0, { earlier: null, later: 20 }],
    [20, { earlier: 0, later: 40 }],
    [40, { earlier: 20, later: null }],
  ])('turns through 45 series 20 at a time, from %i', (offset, starts) => {
    expect(pageStarts(offset, 20, 45)).toEqual(starts);
  });

  it('says which part of a list is shown', () => {
    expect(positionWords(20, 20, 1_204)).toBe('21 to 40 of 1,204');
  });
});
