import { describe, expect, it } from 'vitest';
import { ageKey, parseAgeKey } from '../../../server/observation/age-band.ts';
import { tileAgeBand } from '../../../server/observation/tile-age-band.ts';

describe('the pieces of an age band', () => {
  it.each([
    ['0-4', '0 1 2 3 4', '0 1 2 3 4'],
    ['0-17', '0-4 5-9 10-14 15-19', null],
    ['0-17', '0-4 5-9 10-14 15-17', '0-4 5-9 10-14 15-17'],
    ['0-17', '0-4 5-17 5-9 10-14 15-17', '0-4 5-17'],
    ['0-17', '0-9 0-4 5-17', '0-4 5-17'],
    ['0-4', '0 1 3 4', null],
    ['0-4', '0-2 2-4', null],
    ['0+', '0-89 90+', '0-89 90+'],
    ['0+', '0-89', null],
    ['0-89', '0-49 50+', null],
    ['5-17', '5-17', '5-17'],
  ])('%s of %s are %s', (wanted, pieces, tiling) => {
    const found = tileAgeBand(parseAgeKey(wanted), pieces.split(' ').map(parseAgeKey));
    expect(found?.map(ageKey).join(' ') ?? null).toBe(tiling);
  });

  it('a band by name only has none', () => {
    expect(tileAgeBand(parseAgeKey('Primary school age'), [parseAgeKey('5-11')])).toBeNull();
  });
});
