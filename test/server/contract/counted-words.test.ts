import { describe, expect, it } from 'vitest';
import { countedWords } from '../../../server/contract/counted-words.ts';

describe('what is counted', () => {
  it.each([
    ['child-poverty-absolute', 'poverty', 'children in absolute low income'],
    ['homelessness-duty-owed-children', 'homelessness', 'families owed a homelessness duty'],
    ['injury-admissions', 'injury', 'admissions'],
    ['ksi-casualties', 'roads', 'casualties'],
    ['an-indicator-of-a-file', 'other', 'events'],
  ])('by %s is named by the indicator, else by its theme %s: %s', (id, theme, words) => {
    expect(countedWords({ id, theme })).toBe(words);
  });
});
