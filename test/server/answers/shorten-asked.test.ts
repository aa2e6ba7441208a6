import { expect, it } from 'vitest';
import { shortenAsked } from '../../../server/answers/shorten-asked.ts';

it.each([
  ['', ''],
  ['West Susex', 'West Susex'],
  ['a'.repeat(120), 'a'.repeat(120)],
  ['a'.repeat(121), `${'a'.repeat(120)}…`],
])('a message repeats at most 120 letters of what was asked', (asked, repeated) => {
  expect(shortenAsked(asked)).toBe(repeated);
});
