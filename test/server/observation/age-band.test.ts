import { describe, expect, it } from 'vitest';
import { ageBand, ageKey, parseAgeKey } from '../../../server/observation/age-band.ts';

describe('ageBand', () => {
  it.each([
    [0, 14, '0 to 14 years'],
    [16, null, '16 years and over'],
    [0, null, 'All ages'],
    [0, 0, 'Under 1 year'],
    [7, 7, '7 years'],
    [1, 1, '1 year'],
  ])('says %s to %s as %s', (from, to, label) => {
    expect(ageBand(from, to)).toEqual({ from, to, label });
  });
});

describe('ageKey and parseAgeKey', () => {
  it.each([
    ['0-14', 0, 14],
    ['16+', 16, null],
    ['0+', 0, null],
    ['7', 7, 7],
    ['0', 0, 0],
  ])('write and read %s', (key, from, to) => {
    expect(parseAgeKey(key)).toEqual(ageBand(from, to));
    expect(ageKey(ageBand(from, to))).toBe(key);
  });

  it.each(['Primary school age', '6-8 weeks', '14-0', '-5', '1234'])('keep %s as a name only', (key) => {
    expect(parseAgeKey(key)).toEqual({ from: null, to: null, label: key });
    expect(ageKey(parseAgeKey(key))).toBe(key);
  });
});
