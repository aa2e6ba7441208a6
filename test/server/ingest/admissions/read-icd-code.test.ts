import { describe, expect, it } from 'vitest';
import { readIcdCategory } from '../../../../server/ingest/admissions/read-icd-code.ts';

describe('a code of ICD-10', () => {
  it.each([
    ['S72.0', 'S72'],
    ['S720', 'S72'],
    ['s72.00', 'S72'],
    [' S72 0 ', 'S72'],
    ['W01X', 'W01'],
    ['S720-', 'S72'],
    ['A390D', 'A39'],
    ['G01X*', 'G01'],
    ['A17.0†', 'A17'],
    ['T31', 'T31'],
    ['U071', 'U07'],
  ])('written %s is of category %s', (text, category) => {
    expect(readIcdCategory(text)).toBe(category);
  });

  it.each(['', ' ', '-', '&', 'NA', 'NULL'])('is none where the cell has %j', (text) => {
    expect(readIcdCategory(text)).toBe('');
  });

  it.each(['S7', '72.0', 'fracture', 'W1X', 'SS72', 'S72.0 W01', 'W01,W02', '123'])('is not %j', (text) => {
    expect(readIcdCategory(text)).toBeNull();
  });
});
