import { describe, expect, it } from 'vitest';
import {
  fileSizeInWords,
  howFarWords,
  policyChoices,
  publisherWords,
  rowsInWords,
  sizeInWords,
  waitingFor,
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
    [7_208, 7_046, '7,208 rows, 7,046 taken and 162 left out or merged'],
    [1, 1, '1 row, all taken'],
    [null, null, 'Not kept: the number of admissions would help to work out those that are hidden'],
  ])('counts its rows: %i read, %i taken', (rowsRead, rowsAccepted, words) => {
    expect(rowsInWords({ rowsRead, rowsAccepted })).toBe(words);
  });

  it.each([
    [true, false, 'Released 31 March 2024'],
    [false, false, 'Release date not stated; figures to 31 March 2024'],
    [false, true, 'Figures to 31 March 2024'],
  ])('says when it was released (stated %s, made up %s)', (releasedStated, demonstration, words) => {
    const extract = { released: '2024-03-31', releasedStated, demonstration, periods: ['2023/24'] };
    expect(howFarWords(extract)).toBe(words);
  });

  it('names no day for what has no figures and no stated release', () => {
    const partners = { released: '1900-01-01', releasedStated: false, demonstration: true, periods: [] };
    expect(howFarWords(partners)).toBe('Release date not stated; no figures');
  });

  it.each([
    ['accepted', [], 'collision file'],
    ['accepted', [{ status: 'withdrawn' as const, dependsOn: ['a1'] }], 'collision file'],
    ['accepted', [{ status: 'accepted' as const, dependsOn: ['a1'] }], null],
    ['withdrawn', [], null],
  ] as const)('waits for a file until another extract completes it (%s, %j)', (status, others, words) => {
    const waits = waitingFor({ id: 'a1', status, warnings: [warning('collisions-wanted', 1)] }, others);
    if (words === null) expect(waits).toBeNull();
    else expect(waits).toContain(words);
  });

  it('names its publisher, or says that nobody said who that is', () => {
    expect(publisherWords({ publisher: 'Department for Transport', layout: 'stats19' })).toBe(
      'Department for Transport',
    );
    expect(publisherWords({ publisher: 'Not stated', layout: 'mapped' })).toBe('Publisher not stated');
  });

  it('waits for nothing where no warning says so', () => {
    expect(waitingFor({ id: 'a1', status: 'accepted', warnings: [warning('row-blank', 1)] }, [])).toBeNull();
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

  it('says the size of a file, or why it is not kept', () => {
    expect(fileSizeInWords({ bytes: 480_400 })).toBe('480 kB (480,400 bytes)');
    expect(fileSizeInWords({ bytes: null })).toBe('Not kept: it would tell the number of admissions');
  });
});
