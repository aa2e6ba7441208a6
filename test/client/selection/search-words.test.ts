import { expect, it } from 'vitest';
import { readSearchWords } from '../../../client/selection/search-words.ts';

it.each([
  [{ q: 'nhs' }, { q: 'nhs' }],
  [{ q: ['nhs', 'pct'] }, { q: 'pct' }],
  [{ q: '  ' }, {}],
  [{ area: 'E10000032' }, {}],
])('the address %j searches for %j', (search, words) => {
  expect(readSearchWords(search)).toEqual(words);
});
