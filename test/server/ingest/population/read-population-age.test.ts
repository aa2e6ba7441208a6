import { describe, expect, it } from 'vitest';
import { readPopulationAge } from '../../../../server/ingest/population/read-population-age.ts';
import { ageKey } from '../../../../server/observation/age-band.ts';

describe('ages in population estimates', () => {
  it.each([
    ['0', '0'],
    ['Age 7', '7'],
    ['AGE_7', '7'],
    ['Aged 0 to 4', '0-4'],
    ['Aged 0 - 4', '0-4'],
    ['Children aged 0 to 17 years', '0-17'],
    ['90+', '90+'],
    ['Aged 90+', '90+'],
    ['85 & over', '85+'],
    ['90 and over', '90+'],
    ['All Ages', '0+'],
    ['Total', '0+'],
    ['Under 1', '0'],
  ])('%s is %s', (text, key) => {
    const age = readPopulationAge(text);
    expect(age && ageKey(age)).toBe(key);
  });

  it.each(['', 'Primary school age', '9-5', '121', '7001', 'working age'])('“%s” is none', (text) =>
    expect(readPopulationAge(text)).toBeNull(),
  );
});
