import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { type AreaSearch, searchAreas } from '../../../server/catalogue/search-areas.ts';

const { areas } = loadCatalogue();
const names = (search: AreaSearch) => searchAreas(areas, search).map(({ name }) => name);

describe('a search of areas', () => {
  it.each([
    ['west sus', 'West Sussex', 'the beginning of a name'],
    ['WEST SUSSEX', 'West Sussex', 'capitals'],
    ['st helens', 'St. Helens', 'a full stop left out'],
    ['kings lynn', "King's Lynn and West Norfolk", 'an apostrophe left out'],
    ['stoke on trent', 'Stoke-on-Trent', 'hyphens left out'],
    ['hammersmith & fulham', 'Hammersmith and Fulham', 'a sign for a word'],
    [
      'hull',
      'Kingston upon Hull, City of',
      'the beginning of a later word before the middle of a word (Solihull)',
    ],
    ['city of bristol', 'Bristol, City of', 'words in another order'],
    ['E10000032', 'West Sussex', 'a whole code'],
    ['e1000003', 'Surrey', 'the beginning of a code'],
    ['dorset', 'Dorset', 'a whole name before a part of one'],
    ['Hàrtlepool', 'Hartlepool', 'an accent'],
  ])('for "%s" finds %s first: %s', (text, expected) => {
    expect(names({ text })[0]).toBe(expected);
  });

  it('puts the council of today before the one it replaced', () => {
    const codes = searchAreas(areas, { text: 'Buckinghamshire' }).map(({ code }) => code);
    expect(codes).toEqual(['E06000060', 'E10000002']);
  });

  it('leaves out codes that were not in force on the day asked about', () => {
    const codesOn = (inForceOn: string) =>
      searchAreas(areas, { text: 'Somerset', inForceOn }).map(({ code }) => code);
    expect(codesOn('2023-03-31')).toContain('E10000027');
    expect(codesOn('2023-04-01')).not.toContain('E10000027');
    expect(codesOn('2023-04-01')[0]).toBe('E06000066');
  });

  it('keeps to a type and to a parent, direct or not', () => {
    expect(names({ type: 'ltla', parent: 'E10000032', inForceOn: '2026-01-01' })).toEqual([
      'Adur',
      'Arun',
      'Chichester',
      'Crawley',
      'Horsham',
      'Mid Sussex',
      'Worthing',
    ]);
    expect(names({ text: 'adur', parent: 'E12000008' })).toEqual(['Adur']);
    expect(names({ text: 'adur', parent: 'E12000009' })).toEqual([]);
  });

  it('without a text lists all that meet the conditions, by name', () => {
    expect(names({ type: 'region' })[0]).toBe('East Midlands');
    expect(names({ type: 'region', text: '  ' })).toHaveLength(9);
  });

  it('finds nothing for a text that no name or code holds', () => {
    expect(names({ text: 'Atlantis' })).toEqual([]);
  });
});
