import { describe, expect, it } from 'vitest';
import { abbreviateNames } from '../../../../../server/answers/comparison/tiles/abbreviate-names.ts';
import { loadCatalogue } from '../../../../../server/catalogue/load-catalogue.ts';

describe('the letters of an area on a map', () => {
  it.each([
    ['Dorset', 'Dor'],
    ['Bournemouth, Christchurch and Poole', 'BCP'],
    ['Kingston upon Hull, City of', 'KH'],
    ['Herefordshire, County of', 'Her'],
    ['St. Helens', 'SH'],
    ['East Riding of Yorkshire', 'ERY'],
    ['Ely', 'Ely'],
    ['Wy', 'Wy'],
    ['', '?'],
  ])('of %j are %s', (name, letters) => {
    expect(abbreviateNames([name])).toEqual([letters]);
  });

  it('are others of its letters where the usual ones are taken, the earliest in the name first', () => {
    expect(abbreviateNames(['Leicester', 'Leicestershire', 'North Tyneside', 'Newcastle upon Tyne'])).toEqual(
      ['Lei', 'Lec', 'NT', 'NeT'],
    );
    expect(abbreviateNames(['Wy', 'Wy', 'Wy'])).toEqual(['Wy', 'Wy2', 'Wy3']);
  });

  it('are no two alike, among every area that was ever in force', () => {
    const names = [...loadCatalogue().areas.values()].map(({ name }) => name);
    const letters = abbreviateNames(names).map((each) => each.toLowerCase());
    expect(new Set(letters).size).toBe(names.length);
    expect(letters.filter((each) => each.length > 5)).toEqual([]);
  });
});
