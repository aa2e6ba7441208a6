import { describe, expect, it } from 'vitest';
import { decimalsWritten, readOddNumber, readPlainNumber } from '../../../server/ingest/read-number.ts';

describe('readPlainNumber', () => {
  it.each([
    ['0', 0],
    ['115.2166797', 115.2166797],
    ['75.36689', 75.36689],
    ['-1', -1],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['9896653', 9_896_653],
    ['999999999999999', 999_999_999_999_999],
    ['0.000000000000001', 0.000000000000001],
    ['12345678901234567890', 12_345_678_901_234_567_000],
    ['0.1234567890123456789', 0.12345678901234568],
  ])('reads %s', (text, number) => {
    expect(readPlainNumber(text)).toBe(number);
  });

  it('reads every number with up to 15 digits just as JavaScript does', () => {
    for (let seed = 1; seed < 20_000; seed++) {
      const digits = String((seed * 48_271 * 65_539) % 999_999_999_999_989);
      const point = seed % (digits.length + 1);
      const text = `${digits.slice(0, point)}.${digits.slice(point)}`;
      expect(readPlainNumber(text)).toBe(Number(text));
    }
  });

  it.each(['', '-', '.', '1.2.3', '1,234', '12%', ' 1', '1e5', 'NaN', 'Infinity', '[c]', '--1', '1-'])(
    'leaves %j to the reader of odd numbers',
    (text) => {
      expect(readPlainNumber(text)).toBeNaN();
    },
  );
});

describe('decimalsWritten', () => {
  it.each([
    ['75.36689', 5],
    ['75', 0],
    ['75.', 0],
    ['-0.10', 2],
  ])('counts the digits after the point of %s: %i', (text, decimals) => {
    expect(decimalsWritten(text)).toBe(decimals);
  });
});

describe('readOddNumber', () => {
  it.each([
    ['74,588', 74_588, 0, ['thousands-separator']],
    ['1,234,567.50', 1_234_567.5, 2, ['thousands-separator']],
    ['-1,000', -1000, 0, ['thousands-separator']],
    ['1 234', 1234, 0, ['thousands-separator']],
    ['16.8%', 16.8, 1, ['percent-sign']],
    ['16.8 %', 16.8, 1, ['percent-sign']],
    [' 12.5 ', 12.5, 1, []],
    ['−3.5', -3.5, 1, []],
    ['1.25E-05', 0.0000125, 7, []],
    ['+4', 4, 0, []],
    ['<b>74,588</b>', 74_588, 0, ['html-in-cell', 'thousands-separator']],
  ])('reads %s as %s', (cell, number, decimals, habits) => {
    expect(readOddNumber(cell)).toEqual({ kind: 'number', number, decimals, habits });
  });

  it.each([
    ['<div class="no-data">-</div>', null, ['html-in-cell']],
    ['&nbsp;', null, ['html-in-cell']],
    ['   ', null, []],
    ['-', null, ['symbol-for-missing']],
    ['*', null, ['symbol-for-missing']],
    ['[c]', 'suppressed', ['symbol-for-missing']],
    ['[x]', 'not-available', ['symbol-for-missing']],
    ['..', 'not-available', ['symbol-for-missing']],
    ['NA', 'not-available', ['symbol-for-missing']],
    ['[z]', 'not-applicable', ['symbol-for-missing']],
  ])('reads %s as missing (%s)', (cell, reason, habits) => {
    expect(readOddNumber(cell)).toEqual({ kind: 'missing', reason, habits });
  });

  it.each([
    'abc',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '1,23',
    '12,34,567',
    '1.2.3',
    '0x10',
    '£5',
    '5 people',
  ])('does not take %s for a number', (cell) => {
    expect(readOddNumber(cell)).toEqual({ kind: 'fault' });
  });
});
