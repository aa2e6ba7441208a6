import { describe, expect, it } from 'vitest';
import {
  forgetKey,
  foundWords,
  groupResults,
  resultLines,
  suggestResults,
  suggestVisits,
} from '../../../../client/views/search/suggestion-groups.ts';
import type { SearchAnswer, SearchResult } from '../../../../server/contract/search.ts';

const result = (changes: Partial<SearchResult> = {}): SearchResult => ({
  kind: 'body',
  id: 'nhs-england',
  name: 'NHS England',
  detail: 'Commissioned for under-fives',
  note: null,
  foundBy: null,
  demonstration: false,
  address: '/bodies/nhs-england',
  ...changes,
});
const answer = (changes: Partial<SearchAnswer> = {}): SearchAnswer => ({
  storeVersion: 1,
  storeVersionAt: null,
  demonstration: false,
  q: 'nhs',
  areas: [],
  indicators: [],
  bodies: [],
  totals: { areas: 0, indicators: 0, bodies: 0 },
  nearest: [],
  why: null,
  ...changes,
});

describe('what a search found', () => {
  it('stands in groups, each with how many there are beyond those given', () => {
    const found = answer({ bodies: [result()], totals: { areas: 0, indicators: 0, bodies: 3 } });
    expect(groupResults(found).map(({ heading }) => heading)).toEqual(['Bodies and partners (1 of 3)']);
    expect(foundWords(found)).toBe('Found: 3 bodies and partners');
    expect(foundWords(answer({ totals: { areas: 1, indicators: 2, bodies: 1 } }))).toBe(
      'Found: 1 area, 2 indicators, 1 body or partner',
    );
  });

  it('is what is written nearly so where nothing was found', () => {
    const nearly = answer({ q: 'nsh', nearest: [result()] });
    expect(groupResults(nearly).map(({ heading }) => heading)).toEqual(['Written nearly so: did you mean']);
    expect(foundWords(nearly)).toBe('Nothing is called “nsh”; 1 written nearly so');
  });

  it('has lines that say what it is, its past, the name that found it, and that it is made up', () => {
    expect(resultLines(result({ note: 'to 2022', foundBy: 'NHSCB', demonstration: true }))).toEqual([
      'Commissioned for under-fives',
      'to 2022',
      'Found by “NHSCB”',
      'Demonstration data: made up',
    ]);
  });

  it('keeps apart two partners whose page is the same', () => {
    const two = answer({ bodies: [result({ id: 'a' }), result({ id: 'b' })] });
    const keys = suggestResults(two).flatMap(({ options }) => options.map(({ key }) => key));
    expect(keys).toEqual(['/bodies/nhs-england#a', '/bodies/nhs-england#b']);
  });
});

describe('the pages visited last', () => {
  it('are suggested with the way to forget them, and not at all where there are none', () => {
    const visits = [{ name: 'West Sussex', detail: 'Area', address: '/areas/E10000032' }];
    const keys = suggestVisits(visits).flatMap(({ options }) => options.map(({ key }) => key));
    expect(keys).toEqual(['/areas/E10000032', forgetKey]);
    expect(suggestVisits([])).toEqual([]);
  });
});
