import { describe, expect, it } from 'vitest';
import {
  howFarWords,
  policyChoices,
  readingWords,
  rowsInWords,
  sizeInWords,
  warningsInWords,
} from '../../../../client/views/extracts/extract-words.ts';
import { disclosurePolicies } from '../../../../server/observation/extract.ts';

const warning = (rule: string, count: number) => ({ rule, count, message: 'a habit', firstLine: 2 });

describe('an extract in words', () => {
  it.each([
    [[], 'No warnings'],
    [[warning('html-in-cell', 1)], '1 warning'],
    [[warning('html-in-cell', 162)], '162 warnings'],
    [[warning('html-in-cell', 1_200), warning('england-twice', 4)], '1,204 warnings of 2 kinds'],
  ])('counts its warnings: %j', (warnings, words) => {
    expect(warningsInWords(warnings)).toBe(words);
  });

  it.each([
    [7_208, 7_208, '7,208 rows, all taken'],
    [7_208, 7_046, '7,208 rows, 7,046 taken'],
  ])('counts its rows: %i read, %i taken', (rowsRead, rowsAccepted, words) => {
    expect(rowsInWords({ rowsRead, rowsAccepted })).toBe(words);
  });

  it.each([
    [true, false, 'Released 31 March 2024'],
    [false, false, 'Release date not stated; figures to 31 March 2024'],
    [false, true, 'Figures to 31 March 2024'],
  ])('says when it was released (stated %s, made up %s)', (releasedStated, demonstration, words) => {
    expect(howFarWords({ released: '2024-03-31', releasedStated, demonstration })).toBe(words);
  });

  it('says what is going on with a file, and nothing when nothing is', () => {
    const file = { name: 'injuries.csv', size: 2_345_678 };
    expect(readingWords(file, true)).toBe('Reading injuries.csv (2.3 MB)…');
    expect(readingWords(file, false)).toBe('');
    expect(readingWords(null, true)).toBe('');
  });

  it('may bring every rule for small numbers, or leave it to the layout', () => {
    expect(policyChoices.map(({ value }) => value)).toEqual(['layout', ...disclosurePolicies]);
  });

  it.each([
    [812, '812 bytes'],
    [480_400, '480 kB'],
    [2_345_678, '2.3 MB'],
  ])('says how large it is: %i bytes', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
