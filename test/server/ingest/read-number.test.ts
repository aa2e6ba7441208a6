import { describe, expect, it } from 'vitest';
import type { Symbols } from '../../../server/ingest/number-symbols.ts';
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
    ['1.25E-05', 0.0000125, 7, ['number-shortened']],
    ['+4', 4, 0, []],
    ['<b>74,588</b>', 74_588, 0, ['html-in-cell', 'thousands-separator']],
    ['1\u2009234\u202f567', 1_234_567, 0, ['thousands-separator']],
    ['£1,234.50', 1234.5, 2, ['currency-sign', 'thousands-separator']],
    ['-£5', -5, 0, ['currency-sign']],
  ])('reads %s as %s', (cell, number, decimals, habits) => {
    expect(readOddNumber(cell)).toEqual({ kind: 'number', number, decimals, habits, notes: [] });
  });

  it.each([
    ['12.3 [p]', 12.3, ['provisional']],
    ['1,234 [note 2]', 1234, ['note 2']],
    ['1,234 [note 2, 3]', 1234, ['note 2, 3']],
    ['5[r]', 5, ['revised']],
    ['5 (R)', 5, ['revised']],
    ['5r', 5, ['revised']],
    ['13.6% [b] [p]', 13.6, ['break in series', 'provisional']],
    ['13.6%[u]', 13.6, ['of low reliability']],
    ['12*', 12, ['marked * by the publisher']],
  ])('keeps the number of %s, and says what its marks mean', (cell, number, notes) => {
    const read = readOddNumber(cell);
    expect(read).toMatchObject({ kind: 'number', number, notes });
    expect(read.kind !== 'fault' && read.habits).toContain('mark-on-number');
  });

  it.each([
    ['[note 2]', ['note 2']],
    ['[p]', ['provisional']],
    ['[u]', ['of low reliability']],
  ])('takes %s without a number for none, with its note', (cell, notes) => {
    const habits = ['mark-on-number'];
    expect(readOddNumber(cell)).toEqual({ kind: 'missing', reason: 'not-available', habits, notes });
  });

  it('reads [low] as the 0 that the number rounds to, and says so', () => {
    const habits = ['symbol-for-low'];
    const notes = ['rounds to zero'];
    expect(readOddNumber('[low]')).toEqual({ kind: 'number', number: 0, decimals: 0, habits, notes });
  });

  it("takes a symbol as the layout's publisher means it, and the others as always", () => {
    const symbols: Symbols = new Map([
      ['.', 'suppressed'],
      ['-', 'nil'],
    ]);
    expect(readOddNumber('.', symbols)).toMatchObject({ kind: 'missing', reason: 'suppressed' });
    expect(readOddNumber('-', symbols)).toMatchObject({
      kind: 'number',
      number: 0,
      habits: ['symbol-for-nil'],
    });
    expect(readOddNumber('[x]', symbols)).toMatchObject({ kind: 'missing', reason: 'not-available' });
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
    expect(readOddNumber(cell)).toEqual({ kind: 'missing', reason, habits, notes: [] });
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
    '£',
    '5 people',
    '12 [c]',
    '12 [x]',
    '12 [k]',
    '[k]',
    '(5)',
    '12,5',
    '1,234 567',
    '%',
  ])('does not take %s for a number', (cell) => {
    expect(readOddNumber(cell)).toEqual({ kind: 'fault' });
  });
});
