import { describe, expect, it } from 'vitest';
import { isAgeName, readAge } from '../../../server/ingest/read-age.ts';
import { ageKey } from '../../../server/observation/age-band.ts';

describe('readAge', () => {
  it.each([
    ['<15 yrs', '0-14'],
    ['<18 yrs', '0-17'],
    ['<1 yr', '0'],
    ['0-4 yrs', '0-4'],
    ['10-11 yrs', '10-11'],
    ['5 yrs', '5'],
    ['1 yr', '1'],
    ['16+ yrs', '16+'],
    ['16+', '16+'],
    ['All ages', '0+'],
    ['0-14', '0-14'],
    ['0 to 14 years', '0-14'],
    ['0 – 4 yrs', '0-4'],
    ['Under 5', '0-4'],
    ['under 18 years', '0-17'],
    ['Under 1 year', '0'],
    ['16 years and over', '16+'],
    ['Aged 65 and over', '65+'],
    ['>=65', '65+'],
    ['> 64 yrs', '65+'],
    ['7', '7'],
    ['15-24 YRS', '15-24'],
    ['Ages 5 to 17', '5-17'],
    ['5 years old', '5'],
  ])('reads %s as %s', (text, key) => {
    const age = readAge(text);
    expect(age && ageKey(age)).toBe(key);
  });

  it.each([
    'Primary school age',
    'Not applicable',
    '6-8 weeks',
    '0-27 days',
    '2-2.5 yrs',
    '14-0 yrs',
    '<0 yrs',
    'Mother <20',
  ])('keeps %s as a name only', (text) => {
    expect(readAge(text)).toEqual({ from: null, to: null, label: text });
  });

  it.each(['', '   '])('reads a blank as none', (text) => {
    expect(readAge(text)).toBeNull();
  });
});

describe('isAgeName', () => {
  it.each([
    'Primary school age',
    'Year 6',
    'Reception',
    '4-5 yrs',
    '6-8 weeks',
    'Not applicable',
    'Infants',
    'All',
    'Adults',
  ])('takes %s for the name of an age', (text) => {
    expect(isAgeName(text)).toBe(true);
  });

  it.each([
    '05-Sep',
    '14-Oct',
    'Oct-14',
    'Sep 5',
    '09/05/2025',
    '2025-09-05',
    '45786',
    '200 years',
    '17-5',
    '17-5 yrs',
  ])('does not take %s for one, which a spreadsheet or a slip made of a band', (text) => {
    expect(isAgeName(text)).toBe(false);
  });

  it.each(['foo', 'Persons', 'Hartlepool', '[c]', 'Male'])('does not take %s for one', (text) => {
    expect(isAgeName(text)).toBe(false);
  });
});
