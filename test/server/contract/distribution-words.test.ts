import { expect, it } from 'vitest';
import {
  absentWords,
  areasInWords,
  breakSentences,
  highlightedInWords,
  symbolsOfPeriod,
} from '../../../server/contract/distribution-words.ts';
import { answered, distribution, measured } from '../../support/distribution-cases.ts';

it('counts areas with a value and says why others have none', () => {
  const each = answered(measured('2023/24', [1, 'suppressed', 'suppressed', 'not-held']));
  expect([areasInWords(each), absentWords(each.missing)]).toEqual([
    '1 of 4 areas',
    '2 areas suppressed so that nobody can be identified, 1 area of which no figure is held',
  ]);
  expect(areasInWords(answered(measured('2023/24', [0])))).toBe('1 area');
});

it('marks a period by [c] where an area is suppressed and by [x] where the figure of one is not there', () => {
  const symbols = (...given: Parameters<typeof measured>[1]) =>
    symbolsOfPeriod(answered(measured('2023/24', given)));
  expect(symbols(1, 'suppressed', 'not-available')).toEqual(['[c]', '[x]']);
  expect(symbols(1, 'not-available', 'not-held')).toEqual(['[x]']);
  expect(symbols(1, 0)).toEqual([]);
  expect(symbols('suppressed', 'not-available')).toEqual(['[c]', '[x]']);
  expect(symbols('not-held', 'not-held')).toEqual(['[x]']);
});

it('says where a highlighted area stands', () => {
  const answer = distribution();
  const said = (...given: Parameters<typeof measured>[1]) => {
    const each = answered(measured('2023/24', given));
    return each.highlighted.map((standing) => highlightedInWords(standing, each, answer))[0];
  };
  expect(said(9, 9, 3, 2, 1)).toBe('9.0, joint highest of 5, in the upper half of the box');
  expect(said(4, 9)).toBe('4.0, 2nd highest of 2');
  expect(said('not-held', 9)).toBe('[x] no figure is held');
});

it('lists the breaks of a chart', () => {
  expect(breakSentences(distribution())).toEqual(['Another release.']);
});
